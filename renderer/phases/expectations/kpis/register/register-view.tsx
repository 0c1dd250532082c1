import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { gamingWarnings } from '../../../../../shared/domain/kpi/gaming-warnings.ts';
import { kpiLacks } from '../../../../../shared/domain/kpi/kpi-lacks.ts';
import { sumBy } from '../../../../../shared/lib/sum-by.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { useKpis } from '../use-kpis.ts';
import { kpiColumns } from './kpi-columns.tsx';
import { KpiResult } from './kpi-result.tsx';

interface RegisterViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** All KPIs as a register, with everything about one of them beside it. */
export function RegisterView({ asked, path }: RegisterViewProps) {
  const [, navigate] = useLocation();
  const kpis = useKpis();
  const columns = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { kpi } of gamingWarnings(kpis)) counts.set(kpi, (counts.get(kpi) ?? 0) + 1);
    return kpiColumns(counts);
  }, [kpis]);
  const critical = kpis.filter(({ role }) => role === 'critical');
  const key = kpis.filter(({ role }) => role === 'key').length;
  const lacking = kpis.filter((kpi) => kpiLacks(kpi).length > 0).length;
  return (
    <RegisterSplit
      table="kpi"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      extra={(id) => <KpiResult id={id} />}
      toolbar={
        kpis.length > 0 && (
          <Counts
            counts={[
              { figure: critical.length, words: 'critical' },
              { figure: key, words: 'key' },
              ...(critical.length > 0
                ? [
                    {
                      figure: `${formatPlain(sumBy(critical, ({ allocation_percent }) => allocation_percent ?? 0))} %`,
                      words: 'pool of allocations',
                    },
                  ]
                : []),
              ...(lacking > 0 ? [{ figure: lacking, words: 'not complete', bad: true }] : []),
            ]}
          />
        )
      }
      emptyText="No KPIs yet. Choose them from the catalogue, or paste your own."
    />
  );
}
