import { type GateSuggestion, suggestGate } from '../../shared/domain/gate/suggest-gate.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { useWorkbook } from './use-workbook.ts';

/** Several parts of a page ask for the same. */
const known = new WeakMap<Workbook, GateSuggestion>();

/** What the figures suggest at the first gate, computed once for each state of the workbook. */
export function useGate(): GateSuggestion {
  const workbook = useWorkbook((w) => w);
  const before = known.get(workbook);
  if (before) return before;
  const suggestion = suggestGate(workbook);
  known.set(workbook, suggestion);
  return suggestion;
}
