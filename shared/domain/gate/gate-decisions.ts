import type { GateOutcome } from '../../model/readiness-lists.ts';
import type { Action } from '../../model/tables/action.ts';
import type { GateDecision } from '../../model/tables/gate-decision.ts';
import type { Workbook } from '../../model/workbook.ts';

export type GateName = GateDecision['gate'];

export interface DecisionAtGate {
  readonly decision: GateDecision;
  /** What it was made to depend on, in the order of the register of actions. */
  readonly conditions: readonly Action[];
}

/** The decisions at a gate, the latest first: by day, then by when they were written down. */
export function decisionsAt(
  { gate_decision, action }: Pick<Workbook, 'gate_decision' | 'action'>,
  gate: GateName,
): readonly DecisionAtGate[] {
  const actions = Object.values(action).sort((a, b) => a.position - b.position);
  return Object.values(gate_decision)
    .filter((row) => row.gate === gate)
    .sort(
      (a, b) =>
        (b.decided_on ?? '').localeCompare(a.decided_on ?? '') ||
        (b.recorded_at ?? '').localeCompare(a.recorded_at ?? ''),
    )
    .map((decision) => ({
      decision,
      conditions: actions.filter((row) => row.gate_decision === decision.id),
    }));
}

/** What was decided last at a gate; null while nothing is. */
export function decidedAt(
  workbook: Pick<Workbook, 'gate_decision' | 'action'>,
  gate: GateName,
): GateOutcome | null {
  return decisionsAt(workbook, gate)[0]?.decision.outcome ?? null;
}
