import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/**
 * Deletes a draft together with its ratings, as one act; actions that came from a rating stay.
 *
 * @throws Refusal `missing-row` when it is gone, `fixed` when it was signed off.
 */
export function removeReview(workbook: Workbook, id: string): Change {
  const review = workbook.review[id];
  if (!review)
    throw new Refusal('missing-row', 'This review is not there any more: it may be deleted already.');
  if (review.state === 'signed')
    throw new Refusal('fixed', 'This review was signed off, so it stays. Make a correction if it is wrong.');
  const ids = Object.values(workbook.review_rating)
    .filter((row) => row.review === id)
    .map((row) => row.id);
  const ratings = editRows(workbook, 'review_rating', { remove: ids }, '');
  const edits = [...ratings.edits, { table: 'review' as const, id, before: review as never, after: null }];
  return { title: 'Delete a draft review', edits };
}
