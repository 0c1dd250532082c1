/** Periods that a trend looks back on, and how many of them need a value. */
export const TREND_PERIODS = 4;
const FEWEST = 3;

/**
 * How much a series gains or loses from one period to the next: the slope of the straight line with the least squared
 * distance to the last four periods, `sum((t - mean t)(r - mean r)) / sum((t - mean t)^2)` with t = 1, 2, 3, 4. A
 * period without a value leaves a gap in time and no value.
 *
 * Example: 3.5, 3.2, 3.1 and 2.8 fall by 0.22 a period.
 *
 * @param values oldest first
 * @returns points a period; null with fewer than three values in the last four periods
 */
export function trendSlope(values: readonly (number | null)[]): number | null {
  const known = values
    .slice(-TREND_PERIODS)
    .flatMap((value, index) => (value === null ? [] : [{ at: index, value }]));
  if (known.length < FEWEST) return null;
  const meanAt = known.reduce((sum, { at }) => sum + at, 0) / known.length;
  const meanValue = known.reduce((sum, { value }) => sum + value, 0) / known.length;
  let above = 0;
  let below = 0;
  for (const { at, value } of known) {
    above += (at - meanAt) * (value - meanValue);
    below += (at - meanAt) ** 2;
  }
  return above / below;
}
