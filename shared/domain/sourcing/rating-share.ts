/**
 * How far a rating lies above the lowest, as a share: n(x) = (x - 1) / 4, so 1 is 0, 3 is 0.5 and 5 is 1.
 *
 * @param rating from 1 to 5
 */
export function ratingShare(rating: number): number {
  return (rating - 1) / 4;
}
