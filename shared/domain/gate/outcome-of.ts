import type { GateOutcome } from '../../model/readiness-lists.ts';
import type { GateFinding } from './gate-finding.ts';

/** The outcome that findings suggest: no-go when anything stops, with conditions when there is one, otherwise go. */
export function outcomeOf(findings: readonly Pick<GateFinding, 'severity'>[]): GateOutcome {
  if (findings.some(({ severity }) => severity === 'stop')) return 'no-go';
  return findings.some(({ severity }) => severity === 'condition') ? 'conditions' : 'go';
}
