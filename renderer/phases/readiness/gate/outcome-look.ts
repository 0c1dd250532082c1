import type { Severity } from '../../../../shared/domain/gate/gate-finding.ts';
import { GATE_OUTCOMES, type GateOutcome } from '../../../../shared/model/readiness-lists.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

/** How an outcome of the gate is shown. */
export const OUTCOME_TONES: Readonly<Record<GateOutcome, Tone>> = {
  go: 'good',
  conditions: 'attention',
  'no-go': 'bad',
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  stop: 'bad',
  condition: 'attention',
  remark: 'none',
  met: 'good',
};

/** The word for an outcome, as in "Go with conditions". */
export function outcomeName(outcome: GateOutcome): string {
  return GATE_OUTCOMES.find(({ value }) => value === outcome)?.label ?? outcome;
}
