import {
  type ExpectationsSuggestion,
  suggestExpectationsGate,
} from '../../shared/domain/gate/expectations/suggest-expectations-gate.ts';
import {
  type SelectionSuggestion,
  suggestSelectionGate,
} from '../../shared/domain/gate/selection/suggest-selection-gate.ts';
import { type ReadinessSuggestion, suggestGate } from '../../shared/domain/gate/suggest-gate.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { useWorkbook } from './use-workbook.ts';

/** Several parts of a page ask for the same. */
const known = new WeakMap<Workbook, ReadinessSuggestion>();
const knownExpectations = new WeakMap<Workbook, ExpectationsSuggestion>();
const knownSelection = new WeakMap<Workbook, SelectionSuggestion>();

/** What the figures suggest at the first gate, computed once for each state of the workbook. */
export function useGate(): ReadinessSuggestion {
  return once(
    known,
    useWorkbook((w) => w),
    suggestGate,
  );
}

/** What the figures suggest at the second gate, computed once for each state of the workbook. */
export function useExpectationsGate(): ExpectationsSuggestion {
  return once(
    knownExpectations,
    useWorkbook((w) => w),
    suggestExpectationsGate,
  );
}

/** What the figures suggest at the third gate, computed once for each state of the workbook. */
export function useSelectionGate(): SelectionSuggestion {
  return once(
    knownSelection,
    useWorkbook((w) => w),
    suggestSelectionGate,
  );
}

function once<S>(before: WeakMap<Workbook, S>, workbook: Workbook, suggest: (workbook: Workbook) => S): S {
  const found = before.get(workbook);
  if (found) return found;
  const suggestion = suggest(workbook);
  before.set(workbook, suggestion);
  return suggestion;
}
