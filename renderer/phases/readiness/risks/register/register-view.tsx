import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { RiskAssessment } from '../../../../../shared/domain/risk/assess-risks.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { BandCounts } from '../band-counts.tsx';
import { RiskResult } from '../risk-result.tsx';
import { riskColumns } from './risk-columns.tsx';

interface RegisterViewProps {
  readonly risks: RiskAssessment;
  readonly today: string;
  readonly asked: string | null;
  readonly path: string;
}

/** Every risk in a grid, with what counts beside its name. */
export function RegisterView({ risks, today, asked, path }: RegisterViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => riskColumns(risks, today), [risks, today]);
  return (
    <RegisterSplit
      table="risk"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={<BandCounts risks={risks} today={today} />}
      extra={(id) => {
        const one = risks.byId[id];
        return one && <RiskResult one={one} />;
      }}
      emptyText="No risks yet. Take over the usual ones from the catalogue, or add your own."
    />
  );
}
