import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { ReviewRating } from '../model/tables/review-rating.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { put } from './put.ts';

/**
 * Writes what a review says of one area. The row is made by the first value.
 *
 * @param id the row's id if the area has none in this review yet
 * @throws Refusal `missing-row` when review or area are gone, `invalid` for a rating that is not 1 to 5.
 */
export function rateArea(
  workbook: Workbook,
  at: { readonly review: string; readonly area: string; readonly id: string },
  values: Partial<Pick<ReviewRating, 'rating' | 'comment' | 'strength' | 'evidence'>>,
): Change {
  const area = workbook.review_area[at.area];
  if (!area || !workbook.review[at.review])
    throw new Refusal('missing-row', 'This review or area is not there any more, so nothing was written.');
  const known = Object.values(workbook.review_rating).find(
    (row) => row.review === at.review && row.area === at.area,
  );
  const row = known ?? newRow('review_rating', { id: at.id, review: at.review, area: at.area });
  return put(workbook, 'review_rating', { ...row, ...values }, `Rate ${area.name}`);
}
