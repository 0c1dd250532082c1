import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { HISTORY_WARNING } from '../explain-hidden-costs.ts';
import { useHiddenCosts } from '../use-risks.ts';
import { HiddenCostChart } from './hidden-cost-chart.tsx';
import { hiddenCostColumns } from './hidden-cost-columns.ts';
import { HiddenCostTotals } from './hidden-cost-totals.tsx';
import styles from './hidden-costs.module.css';

interface HiddenCostsViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Costs that stand in no offer: what they add up to, their ranges, and the register behind. */
export function HiddenCostsView({ asked, path }: HiddenCostsViewProps) {
  const [, navigate] = useLocation();
  const costs = useHiddenCosts();
  const none = useWorkbook((w) => Object.keys(w.hidden_cost).length === 0);
  const { total, currency, contractValue } = costs;
  const columns = useMemo(() => hiddenCostColumns(currency, contractValue), [currency, contractValue]);
  return (
    <div className={styles.view}>
      {!none && (
        <>
          <HiddenCostTotals costs={costs} />
          {contractValue === null && (
            <p className={styles.quiet}>
              Amounts are not known, because the expected contract value of a year is missing:{' '}
              <Link href="/engagement/profile">fill it in on the profile</Link>.
            </p>
          )}
          {total.unknown.length > 0 && (
            <p className={styles.quiet}>
              Not in these figures, because low or high is missing:{' '}
              {total.unknown.map(({ name }) => name).join(', ')}.
            </p>
          )}
          <HiddenCostChart costs={costs} onPick={(id) => navigate(`${path}/${encodeURIComponent(id)}`)} />
        </>
      )}
      <div className={styles.register}>
        <RegisterSplit
          table="hidden_cost"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          emptyText="No hidden costs yet. Pick from the usual ones, or add your own."
        />
      </div>
      <p className={styles.quiet}>{HISTORY_WARNING}</p>
    </div>
  );
}
