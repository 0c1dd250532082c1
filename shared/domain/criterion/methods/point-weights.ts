/** What the least important of a set gets, so that the others are judged against it. */
export const LEAST_POINTS = 10;
/** With more things than this, points become guesses. */
export const MOST_BY_POINTS = 8;

/**
 * Weights from points (SMART): the least important gets 10, the others relative to it; each weight is its share of all.
 *
 * Example: 100, 80, 50 and 20 points are 0.40, 0.32, 0.20 and 0.08.
 *
 * @returns shares in the order of the points, 0 to 1; null when points are missing or all are 0
 */
export function pointWeights(points: readonly (number | null)[]): readonly number[] | null {
  if (points.length === 0 || points.some((one) => one === null)) return null;
  const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0);
  return sum > 0 ? points.map((one) => (one ?? 0) / sum) : null;
}
