import type { Workbook } from '../../../model/workbook.ts';
import type { GateFinding } from '../gate-finding.ts';
import { type GateSuggestion, UNKNOWN_FIGURE } from '../gate-suggestion.ts';
import { outcomeOf } from '../outcome-of.ts';
import { checkFindings, choiceFindings } from './choice-findings.ts';
import { fairnessFindings } from './fairness-findings.ts';
import { type SelectionFigures, selectionFigures } from './selection-figures.ts';
import { termsFindings } from './terms-findings.ts';

/** What the figures suggest at the third gate, with these figures. */
export interface SelectionSuggestion extends GateSuggestion {
  readonly gate: 'selection';
  readonly figures: SelectionFigures;
}

/** Each criterion of the third gate with what it found, in their order. */
export function findAtSelectionGate(figures: SelectionFigures): readonly GateFinding[] {
  return [
    ...fairnessFindings(figures),
    ...choiceFindings(figures),
    ...checkFindings(figures),
    ...termsFindings(figures),
  ];
}

/**
 * What the figures suggest at the third gate: whether the contract may be signed with the candidate. No-go when anything
 * stops, otherwise go with conditions when there is a condition, otherwise go; the same rule as at the gates before.
 *
 * Example: everything in order except one must that is still drafted: go with conditions. With a red flag that stops the
 * candidate it is a no-go, whatever the rest says.
 */
export function suggestSelectionGate(workbook: Workbook): SelectionSuggestion {
  const figures = selectionFigures(workbook);
  const findings = findAtSelectionGate(figures);
  return {
    gate: 'selection',
    suggested: outcomeOf(findings),
    headline: [{ label: 'Candidate', figure: figures.candidate?.name ?? UNKNOWN_FIGURE }],
    figures,
    findings,
  };
}
