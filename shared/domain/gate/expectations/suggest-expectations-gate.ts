import type { Workbook } from '../../../model/workbook.ts';
import type { GateSuggestion } from '../gate-suggestion.ts';
import { outcomeOf } from '../outcome-of.ts';
import { type ExpectationsFigures, expectationsFigures } from './expectations-figures.ts';
import { findAtExpectationsGate } from './find-at-expectations-gate.ts';

/** What the figures suggest at the second gate, with these figures. */
export interface ExpectationsSuggestion extends GateSuggestion {
  readonly gate: 'expectations';
  readonly figures: ExpectationsFigures;
}

/**
 * What the figures suggest at the second gate: whether expectations are firm enough to be shown to vendors. No-go when
 * anything stops, otherwise go with conditions when there is a condition, otherwise go; the same rule as at the first.
 *
 * Example: everything in order except one requirement without an owner: go with conditions. Without the readiness gate
 * decided it is a no-go, whatever the rest says.
 */
export function suggestExpectationsGate(workbook: Workbook): ExpectationsSuggestion {
  const figures = expectationsFigures(workbook);
  const findings = findAtExpectationsGate(figures);
  return { gate: 'expectations', suggested: outcomeOf(findings), headline: [], figures, findings };
}
