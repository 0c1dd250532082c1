import { assessSelection, type Selection } from '../../../../shared/domain/score/assess-vendors.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

const known = new WeakMap<Workbook, Selection>();

/** What the scores of a workbook say, worked out once for all sheets that show a part of it. */
export function selectionOf(workbook: Workbook): Selection {
  const before = known.get(workbook);
  if (before) return before;
  const selection = assessSelection(workbook);
  known.set(workbook, selection);
  return selection;
}

/** Whether the Scorecard has lines, and with them names that other sheets can read. */
export function hasScorecard({ vendors, criteria }: Selection): boolean {
  return vendors.length > 0 && criteria.length > 0;
}
