import type { Workbook } from '../../model/workbook.ts';
import { findAtGate } from './find-at-gate.ts';
import { type GateFigures, gateFigures } from './gate-figures.ts';
import { type GateSuggestion, UNKNOWN_FIGURE } from './gate-suggestion.ts';
import { outcomeOf } from './outcome-of.ts';

/** What the figures suggest at the first gate, with these figures. */
export interface ReadinessSuggestion extends GateSuggestion {
  readonly gate: 'readiness';
  readonly figures: GateFigures;
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
export function suggestGate(workbook: Workbook): ReadinessSuggestion {
  const figures = gateFigures(workbook);
  const findings = findAtGate(figures);
  const overall = figures.overall === null ? UNKNOWN_FIGURE : figures.overall.toFixed(1);
  return {
    gate: 'readiness',
    suggested: outcomeOf(findings),
    headline: [{ label: 'Overall readiness', figure: overall }],
    figures,
    findings,
  };
}
