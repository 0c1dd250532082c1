/** A rating from 1 to 5 with how much it counts; null while nobody has rated. */
export interface WeightedRating {
  readonly rating: number | null;
  readonly weight: number;
}

/**
 * Weighted mean of ratings, R = sum(weight x rating) / sum(weight), over the areas that were rated. An area without a
 * rating counts for nothing: it is left out, never taken as 0 or 3.
 *
 * Example: 4, 3, 5 and 2 with equal weights are 3.5.
 *
 * @returns 1 to 5; null without a rating that counts
 */
export function weightedRating(ratings: readonly WeightedRating[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { rating, weight } of ratings) {
    if (rating === null) continue;
    sum += weight * rating;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
