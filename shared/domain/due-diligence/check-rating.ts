import type { VendorCheckItem } from '../../model/tables/vendor-check-item.ts';

/**
 * The mean rating of the answers of one check, from 1 to 5; null while none is rated. Answers without a rating do not
 * count. It is a proposal for the check as a whole: one answer may weigh more than all others.
 *
 * Example: 4, 5, no rating and 3 give 4.
 */
export function checkRating(items: readonly Pick<VendorCheckItem, 'rating'>[]): number | null {
  const rated = items.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  return rated.length === 0 ? null : rated.reduce((sum, rating) => sum + rating, 0) / rated.length;
}
