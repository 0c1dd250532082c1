import { useMemo } from 'react';
import { buyInGate } from '../../../shared/domain/change/buy-in-gate.ts';
import { buyInIndex } from '../../../shared/domain/change/buy-in-index.ts';
import { assessRisks } from '../../../shared/domain/risk/assess-risks.ts';
import { RISK_BANDS } from '../../../shared/domain/risk/risk-score.ts';
import { rowPath } from '../../registers/row-path.ts';
import { Panel } from '../../ui/panel.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { LinkLine } from './link-line.tsx';
import styles from './overview.module.css';

const SHOWN = 2;

/** The heaviest risks, and whether the people whose support matters carry the change. */
export function RisksPanel() {
  const risk = useWorkbook((w) => w.risk);
  const control = useWorkbook((w) => w.control);
  const parameter = useWorkbook((w) => w.parameter);
  const stakeholder = useWorkbook((w) => w.stakeholder);
  const { open, bands, ranked } = useMemo(
    () => assessRisks({ risk, control, parameter }),
    [risk, control, parameter],
  );
  const groups = useMemo(() => Object.values(stakeholder), [stakeholder]);
  return (
    <Panel title={riskTitle(open, bands.critical, bands.high)} flush>
      <div className={styles.steps}>
        {ranked.slice(0, SHOWN).map((one) => (
          <LinkLine
            key={one.risk.id}
            title={one.risk.name}
            detail={`${RISK_BANDS.find(({ value }) => value === one.band)?.label}, ${one.score} of 25`}
            path={rowPath('risk', one.risk.id) ?? '/readiness/risks'}
          />
        ))}
        {ranked.length === 0 && (
          <LinkLine
            title="Collect and rate the risks"
            detail="The catalogue has fifty that others met."
            path="/readiness/risks"
          />
        )}
        <BuyInLine groups={groups} />
      </div>
    </Panel>
  );
}

function BuyInLine({ groups }: { readonly groups: Parameters<typeof buyInGate>[0] }) {
  const { index, against } = buyInGate(groups);
  const start = buyInIndex(groups, 'start');
  if (index === null)
    return (
      <LinkLine
        title="Buy-in is not known yet"
        detail="Note who can help or stop the change, and where they stand."
        path="/readiness/change"
      />
    );
  const moved = start === null ? '' : `${start.toFixed(1)} at the start. `;
  const opposed =
    against.length === 0
      ? 'No influential group is against.'
      : `Against: ${against.map(({ name }) => name).join(', ')}.`;
  return (
    <LinkLine
      title={`Buy-in ${index.toFixed(1)} of 100`}
      detail={`${moved}${opposed}`}
      path="/readiness/change/map"
    />
  );
}

function riskTitle(open: number, critical: number, high: number): string {
  if (open === 0) return 'Risks and people';
  const heavy = [critical > 0 ? `${critical} critical` : '', high > 0 ? `${high} high` : ''].filter(Boolean);
  return `${open} ${open === 1 ? 'risk' : 'risks'}${heavy.length > 0 ? `, ${heavy.join(', ')}` : ''}`;
}
