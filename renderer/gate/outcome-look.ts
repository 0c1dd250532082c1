import type { GateFinding } from '../../shared/domain/gate/gate-finding.ts';
import { GATE_OUTCOMES, type GateOutcome } from '../../shared/model/readiness-lists.ts';
import type { Tone } from '../ui/tone-badge.tsx';

/** How an outcome of the gate is shown. */
export const OUTCOME_TONES: Readonly<Record<GateOutcome, Tone>> = {
  go: 'good',
  conditions: 'attention',
  'no-go': 'bad',
};

/** The word for an outcome, as in "Go with conditions". */
export function outcomeName(outcome: GateOutcome): string {
  return GATE_OUTCOMES.find(({ value }) => value === outcome)?.label ?? outcome;
}

/** How the findings weigh: "4 criteria stop and 1 is a condition"; null where nothing stands against going on. */
export function weightOf(findings: readonly Pick<GateFinding, 'severity'>[]): string | null {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const [stops, conditions] = [count('stop'), count('condition')];
  if (stops === 0 && conditions === 0) return null;
  const stopping =
    stops === 0 ? 'nothing stops' : stops === 1 ? '1 criterion stops' : `${stops} criteria stop`;
  if (conditions === 0) return stopping;
  return `${stopping} and ${conditions === 1 ? '1 is a condition' : `${conditions} are conditions`}`;
}
