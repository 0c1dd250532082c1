import { useMemo } from 'react';
import { countActions } from '../../../shared/domain/actions/count-actions.ts';
import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { GATE_OUTCOMES, type GateOutcome } from '../../../shared/model/readiness-lists.ts';
import { formatDay } from '../../phases/readiness/format-day.ts';
import { Panel } from '../../ui/panel.tsx';
import { type Tone, ToneBadge } from '../../ui/tone-badge.tsx';
import { useGate } from '../../workbook/use-gate.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { LinkLine } from './link-line.tsx';
import styles from './overview.module.css';

const TONES: Readonly<Record<GateOutcome, Tone>> = { go: 'good', conditions: 'attention', 'no-go': 'bad' };

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
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  const conditions = findings.filter(({ severity }) => severity === 'condition').length;
  return (
    <Panel title="Gate" aside={<ToneBadge tone={TONES[suggested]}>{nameOf(suggested)}</ToneBadge>} flush>
      <div className={styles.steps}>
        <LinkLine
          title={`The figures suggest: ${nameOf(suggested).toLowerCase()}`}
          detail={reasons(stops, conditions)}
          path="/readiness/gate"
        />
        <LinkLine
          title={last ? `Decided: ${nameOf(last.decision.outcome).toLowerCase()}` : 'Nothing is decided yet'}
          detail={last ? dayOf(last.decision.decided_on) : 'Record the decision when it falls.'}
          path="/readiness/gate"
        />
        <LinkLine
          title={actionsTitle(counts)}
          detail={counts.unowned > 0 ? `${counts.unowned} without an owner.` : 'Each has an owner.'}
          path={counts.overdue > 0 ? '/readiness/actions/people' : '/readiness/actions'}
        />
      </div>
    </Panel>
  );
}

function dayOf(day: string | null): string {
  return day === null ? 'No day is noted.' : formatDay(day);
}

function nameOf(outcome: GateOutcome): string {
  return GATE_OUTCOMES.find(({ value }) => value === outcome)?.label ?? outcome;
}

function reasons(stops: number, conditions: number): string {
  if (stops === 0 && conditions === 0) return 'Nothing stops, and nothing is left as a condition.';
  return `${stops === 1 ? '1 criterion stops' : `${stops} criteria stop`}, ${conditions === 1 ? '1 is a condition' : `${conditions} are conditions`}.`;
}

function actionsTitle({ open, overdue }: { readonly open: number; readonly overdue: number }): string {
  if (open === 0) return 'No action is open';
  const all = open === 1 ? '1 action is open' : `${open} actions are open`;
  return overdue === 0 ? all : `${all}, ${overdue} overdue`;
}
