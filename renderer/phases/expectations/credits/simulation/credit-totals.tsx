import type { ReactNode } from 'react';
import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { firstTrigger } from '../credit-words.ts';
import { explainEarnBack, explainIncentive, explainTotal, explainTriggers } from '../explain-credits.ts';
import { ofMonths } from '../month-words.ts';
import type { AmountFormat } from '../use-credits.ts';
import styles from './simulation.module.css';

interface CreditTotalsProps {
  readonly tried: TriedScheme;
  readonly amounts: AmountFormat;
}

/** What a scheme comes to over all months, in four figures. */
export function CreditTotals({ tried, amounts }: CreditTotalsProps) {
  const { simulation, history, scheme } = tried;
  const all = history.months.length;
  const trigger = firstTrigger(tried);
  const later = simulation.triggers.length - 1;
  return (
    <div className={styles.totals}>
      <Total
        name={`Credits in ${all} months`}
        explain={() => explainTotal(tried, amounts)}
        detail={shareWords(tried)}
      >
        {amounts(simulation.total)}
      </Total>
      <Total
        name="Earned back"
        explain={() => explainEarnBack(tried, amounts)}
        detail={
          scheme.earn_back ? `${amounts(simulation.total - simulation.earnedBack)} remain` : 'No earn-back'
        }
      >
        {amounts(simulation.earnedBack)}
      </Total>
      <Total
        name="Incentive"
        explain={() => explainIncentive(tried, amounts)}
        detail={
          scheme.incentive_percent === 0
            ? 'No incentive'
            : `Paid in ${ofMonths(simulation.months.filter(({ incentive }) => incentive > 0).length, all)}`
        }
      >
        {amounts(simulation.incentive)}
      </Total>
      <Total
        name="Right to terminate"
        explain={() => explainTriggers(tried)}
        detail={trigger ? `${trigger.words}${later > 0 ? `, and ${later} more` : ''}` : 'In no month'}
        bad={trigger !== null}
      >
        {trigger ? `From ${trigger.month}` : 'Not reached'}
      </Total>
    </div>
  );
}

function shareWords({ simulation, history }: TriedScheme): string {
  const { share01, breaches } = simulation;
  const share = share01 === null ? '' : `${formatScore(share01 * 100)} % of the fees, `;
  return `${share}a miss in ${ofMonths(breaches, history.months.length)}`;
}

interface TotalProps {
  readonly name: string;
  readonly explain: () => Explanation;
  readonly detail: string;
  readonly bad?: boolean;
  readonly children: ReactNode;
}

function Total({ name, explain, detail, bad = false, children }: TotalProps) {
  return (
    <section className={styles.total} aria-label={name}>
      <div className={styles.totalHead}>
        <span>{name}</span>
        <ExplainButton what={name} explain={explain} />
      </div>
      <span className={styles.figure} data-bad={bad || undefined}>
        {children}
      </span>
      <span className={styles.detail}>{detail}</span>
    </section>
  );
}
