import type { Change } from '../changes/change.ts';
import { nameOfRow } from '../model/reading/row-names.ts';
import type { Review } from '../model/tables/review.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { put } from './put.ts';

/** What a new review starts with. */
export type NewReview = Pick<Review, 'id' | 'vendor' | 'kind' | 'period_from' | 'period_to' | 'reviewer'>;

/**
 * Opens the form for one period, one direction and one reviewer, behind the reviews that are there.
 *
 * @throws Refusal `invalid` when the period ends before it starts or the partner is not there.
 */
export function startReview(workbook: Workbook, values: NewReview): Change {
  const last = Object.values(workbook.review).reduce((most, { position }) => Math.max(most, position), 0);
  const row = newRow('review', { ...values, position: last + 1 });
  return put(workbook, 'review', row, `Start a review of ${nameOfRow(workbook, 'vendor', values.vendor)}`);
}
