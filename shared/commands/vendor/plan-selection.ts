import type { Change } from '../../changes/change.ts';
import { dayNumber, dayOfNumber } from '../../lib/day-number.ts';
import { VENDOR_STAGES } from '../../model/selection-lists.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/** Weeks that each stage usually takes, 29 in all. Our own assumption, to be moved to what fits. */
export const STAGE_WEEKS: Readonly<Record<Vendor['stage'], number>> = {
  'long-list': 2,
  information: 3,
  'knock-outs': 2,
  rfp: 4,
  evaluation: 3,
  checks: 3,
  'final-offer': 2,
  pilot: 6,
  contract: 4,
};

/**
 * Plans the stages that have no row yet: each is to be done its usual weeks after the one before, beginning on a day.
 *
 * Example: begun on 4 January 2027, the long list is to be done on the 18th and information asked by 8 February.
 *
 * @param plan.from `YYYY-MM-DD`
 * @param plan.newIds as many as there are stages
 */
export function planSelection(
  workbook: Workbook,
  { from, newIds }: { readonly from: string; readonly newIds: readonly string[] },
): Change {
  const there = new Set(Object.values(workbook.selection_stage).map(({ stage }) => stage));
  let day = dayNumber(from);
  const add = VENDOR_STAGES.flatMap(({ value: stage }, index) => {
    day += 7 * STAGE_WEEKS[stage];
    if (there.has(stage)) return [];
    const id = newIds[index];
    if (id === undefined) throw new Error('Every stage needs an id.');
    return [newRow('selection_stage', { id, stage, position: index + 1, planned_on: dayOfNumber(day) })];
  });
  return editRows(workbook, 'selection_stage', { add }, 'Plan the stages of the selection');
}
