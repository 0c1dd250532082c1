import type { Workbook } from '../../model/workbook.ts';
import { suggestExpectationsGate } from './expectations/suggest-expectations-gate.ts';
import type { GateSuggestion } from './gate-suggestion.ts';
import { suggestSelectionGate } from './selection/suggest-selection-gate.ts';
import { suggestGate } from './suggest-gate.ts';

/** The gates that have criteria. */
export type GateWithCriteria = 'readiness' | 'expectations' | 'selection';

const SUGGEST: Readonly<Record<GateWithCriteria, (workbook: Workbook) => GateSuggestion>> = {
  readiness: suggestGate,
  expectations: suggestExpectationsGate,
  selection: suggestSelectionGate,
};

/** What the figures suggest at a gate. */
export function suggestionAt(workbook: Workbook, gate: GateWithCriteria): GateSuggestion {
  return SUGGEST[gate](workbook);
}
