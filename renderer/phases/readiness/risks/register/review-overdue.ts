import type { Risk } from '../../../../../shared/model/tables/risk.ts';

/** Whether a risk that is not closed should have been looked at again before a day, given as `YYYY-MM-DD`. */
export function isReviewOverdue(
  { status, review_on }: Pick<Risk, 'status' | 'review_on'>,
  today: string,
): boolean {
  return status !== 'closed' && review_on !== null && review_on < today;
}
