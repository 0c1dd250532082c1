import type { CostRange } from '../../../../../shared/domain/risk/hidden-cost-total.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { explainHiddenCosts } from '../explain-hidden-costs.ts';
import { formatAmount } from '../format-amount.ts';
import type { HiddenCosts } from '../use-risks.ts';
import styles from './hidden-costs.module.css';

/** What hidden costs come to: once, every year and over the horizon. */
export function HiddenCostTotals({ costs }: { readonly costs: HiddenCosts }) {
  const { total, currency, months } = costs;
  const parts: readonly (readonly [string, CostRange | null, CostRange | null])[] = [
    ['Once', total.oneTimePercent, total.oneTimeAmount],
    ['Every year', total.yearlyPercent, total.yearlyAmount],
    ['In the first year', total.percent, total.amount],
    [`Over ${months} months`, null, total.horizonAmount],
  ];
  return (
    <div className={styles.totals}>
      {parts.map(([name, percent, amount]) => (
        <section key={name} className={styles.total} aria-label={name}>
          <div className={styles.totalHead}>
            <span>{name}</span>
            <ExplainButton
              what={`Hidden costs ${name.toLowerCase()}`}
              explain={() => explainHiddenCosts(costs)}
            />
          </div>
          <span className={styles.figure}>
            {amount !== null
              ? formatAmount(amount.likely, currency)
              : percent !== null
                ? `${formatScore(percent.likely)} %`
                : 'Not known'}
          </span>
          {amount !== null && (
            <span className={styles.range}>
              {formatAmount(amount.low, '')} to {formatAmount(amount.high, '')}
            </span>
          )}
          {percent !== null && (
            <span className={styles.range}>
              {`${formatScore(percent.likely)}\u00a0% (${formatScore(percent.low)} to ${formatScore(percent.high)}\u00a0%)`}
            </span>
          )}
        </section>
      ))}
    </div>
  );
}
