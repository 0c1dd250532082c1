import { SEVERITIES } from '../../shared/domain/gate/gate-finding.ts';
import { shownFigure } from '../../shared/domain/gate/gate-grounds.ts';
import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import type { GateWithCriteria } from '../../shared/domain/gate/suggestion-at.ts';
import type { Explanation } from '../ui/explain/explanation.ts';
import { outcomeName, weightOf } from './outcome-look.ts';

/** How the suggestion of the gate comes about: every criterion with its rule and its figure. */
export function explainGate({ gate, suggested, findings }: GateSuggestion): Explanation {
  const weight = weightOf(findings) ?? 'nothing stops and nothing is a condition';
  return {
    title: 'Suggestion of the gate',
    formula:
      'No-go when anything stops; otherwise go with conditions when there is a condition; otherwise go. Remarks change nothing.',
    columns: ['Criterion', 'Rule', 'Figure', 'Finding'],
    terms: findings.map((finding) => [
      finding.criterion.label,
      finding.criterion.rule,
      shownFigure(finding),
      SEVERITIES.find(({ value }) => value === finding.severity)?.label ?? '',
    ]),
    total: null,
    result: `${weight.charAt(0).toUpperCase()}${weight.slice(1)}: ${outcomeName(suggested)}.`,
    notes: ['A suggestion only: whoever decides may record any outcome, with the reason where it differs.'],
    source: SOURCES[gate],
  };
}

const SOURCES: Readonly<Record<GateWithCriteria, string>> = {
  readiness:
    'Readiness Workbook method, first gate. Bands, caps and gate questions come from the checklist, the buy-in threshold from the change plan; the other thresholds are our own.',
  expectations:
    'Readiness Workbook method, second gate. Each figure comes from the rules of its step; what stops and what is a condition is our own choice.',
  selection:
    'Readiness Workbook method, third gate. Each figure comes from the rules of its step; what stops and what is a condition is our own choice.',
};
