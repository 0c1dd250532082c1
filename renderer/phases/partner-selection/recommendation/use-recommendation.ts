import { assembleMemo, type MemoPart } from '../../../../shared/domain/recommendation/assemble-memo.ts';
import {
  type ComparisonRow,
  compareVendors,
} from '../../../../shared/domain/recommendation/compare-vendors.ts';
import { answerOf } from '../../../../shared/domain/recommendation/memo-answer.ts';
import {
  readSelection,
  type SelectionFacts,
} from '../../../../shared/domain/recommendation/selection-facts.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

export interface RecommendationRoom {
  readonly facts: SelectionFacts;
  readonly answer: string;
  readonly parts: readonly MemoPart[];
  readonly comparison: readonly ComparisonRow[];
}

/** Several parts of the page ask for the same. */
const known = new WeakMap<Workbook, RecommendationRoom>();

/** The recommendation, worked out once for each state of the workbook: nearly everything in it has a say. */
export function useRecommendation(): RecommendationRoom {
  const workbook = useWorkbook((w) => w);
  const before = known.get(workbook);
  if (before) return before;
  const facts = readSelection(workbook);
  const room = {
    facts,
    answer: answerOf(facts),
    parts: assembleMemo(workbook, facts),
    comparison: compareVendors(workbook, facts),
  };
  known.set(workbook, room);
  return room;
}
