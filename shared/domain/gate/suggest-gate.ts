import type { GateOutcome } from '../../model/readiness-lists.ts';
import type { Workbook } from '../../model/workbook.ts';
import { findAtGate } from './find-at-gate.ts';
import { type GateFigures, gateFigures } from './gate-figures.ts';
import type { GateFinding } from './gate-finding.ts';

export interface GateSuggestion {
  readonly suggested: GateOutcome;
  readonly figures: GateFigures;
  /** One of each criterion, in their order. */
  readonly findings: readonly GateFinding[];
}

/**
 * What the figures suggest at the first gate: no-go when anything stops, otherwise go with conditions when there is a
 * condition, otherwise go. Remarks count for nothing. It is a suggestion: whoever decides may record any outcome.
 *
 * Which figure stops and which is a condition is told by the criteria; the rule is our own.
 *
 * Example: band "Ready with conditions", all gate questions passed, buy-in 64.58, two critical risks with owner and
 * mitigation, everything else in order: two conditions (the band, the risks), so go with conditions. With a buy-in of
 * 39.9 it is a no-go.
 */
export function suggestGate(workbook: Workbook): GateSuggestion {
  const figures = gateFigures(workbook);
  const findings = findAtGate(figures);
  return { suggested: outcomeOf(findings), figures, findings };
}

/** The outcome that findings suggest. */
export function outcomeOf(findings: readonly Pick<GateFinding, 'severity'>[]): GateOutcome {
  if (findings.some(({ severity }) => severity === 'stop')) return 'no-go';
  return findings.some(({ severity }) => severity === 'condition') ? 'conditions' : 'go';
}
