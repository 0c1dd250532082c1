import { useMemo } from 'react';
import { countActions } from '../../../shared/domain/actions/count-actions.ts';
import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { OUTCOME_TONES, outcomeName, weightOf } from '../../gate/outcome-look.ts';
import { formatDay } from '../../ui/format-day.ts';
import { Panel } from '../../ui/panel.tsx';
import { ToneBadge } from '../../ui/tone-badge.tsx';
import { useGate } from '../../workbook/use-gate.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { LinkLine } from './link-line.tsx';
import styles from './overview.module.css';

/** What the figures suggest at the gate, what was decided, and how the actions stand. */
export function GatePanel() {
  const { suggested, findings } = useGate();
  const gate_decision = useWorkbook((w) => w.gate_decision);
  const action = useWorkbook((w) => w.action);
  const last = useMemo(
    () => decisionsAt({ gate_decision, action }, 'readiness')[0] ?? null,
    [gate_decision, action],
  );
  const counts = countActions(Object.values(action), localDay(new Date()));
  const weight = weightOf(findings) ?? 'nothing stops, and nothing is left as a condition';
  return (
    <Panel
      title="Gate"
      aside={<ToneBadge tone={OUTCOME_TONES[suggested]}>{outcomeName(suggested)}</ToneBadge>}
      flush
    >
      <div className={styles.steps}>
        <LinkLine
          title={`The figures suggest: ${outcomeName(suggested).toLowerCase()}`}
          detail={`${weight.charAt(0).toUpperCase()}${weight.slice(1)}.`}
          path="/readiness/gate"
        />
        <LinkLine
          title={
            last ? `Decided: ${outcomeName(last.decision.outcome).toLowerCase()}` : 'Nothing is decided yet'
          }
          detail={last ? dayOf(last.decision.decided_on) : 'Record the decision when it falls.'}
          path="/readiness/gate"
        />
        <LinkLine title={actionsTitle(counts)} detail={ownersOf(counts)} path={actionsPath(counts)} />
      </div>
    </Panel>
  );
}

function dayOf(day: string | null): string {
  return day === null ? 'No day is noted.' : formatDay(day);
}

function actionsTitle({ open, overdue }: { readonly open: number; readonly overdue: number }): string {
  if (open === 0) return 'No action is open';
  const all = open === 1 ? '1 action is open' : `${open} actions are open`;
  return overdue === 0 ? all : `${all}, ${overdue} overdue`;
}

function ownersOf({ open, unowned }: { readonly open: number; readonly unowned: number }): string {
  if (open === 0) return 'See what is proposed.';
  return unowned > 0 ? `${unowned} without an owner.` : 'Each has an owner.';
}

function actionsPath({ open, overdue }: { readonly open: number; readonly overdue: number }): string {
  if (open === 0) return '/readiness/actions/proposed';
  return overdue > 0 ? '/readiness/actions/people' : '/readiness/actions';
}
