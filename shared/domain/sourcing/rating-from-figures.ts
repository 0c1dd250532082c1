import { steady } from '../../lib/steady.ts';

/** The rating of a workload in FTE: below 1, 3 and 8 are 1 to 3; 8 to 20 is 4; above 20 is 5. */
export function workloadRating(fte: number): number {
  return stairs(fte, [1, 3, 8], 20);
}

/** The rating of a share of exceptions in percent: below 2, 5 and 10 are 1 to 3; 10 to 20 is 4; above 20 is 5. */
export function exceptionsRating(percent: number): number {
  return stairs(percent, [2, 5, 10], 20);
}

/**
 * The rating of how predictable handling times are, from their coefficient of variation (standard deviation
 * divided by mean): above 1 is 1, above 0.75 is 2, above 0.5 is 3, above 0.25 is 4, up to 0.25 is 5.
 * Null without a mean above zero.
 */
export function predictabilityRating(meanSeconds: number, deviationSeconds: number): number | null {
  if (meanSeconds <= 0) return null;
  const variation = steady(deviationSeconds / meanSeconds);
  if (variation > 1) return 1;
  if (variation > 0.75) return 2;
  if (variation > 0.5) return 3;
  return variation > 0.25 ? 4 : 5;
}

/** 1, 2, 3 below each step in turn; 4 up to and with the last; 5 above. Every value has one rating. */
function stairs(figure: number, [first, second, third]: [number, number, number], last: number): number {
  const value = steady(figure);
  if (value < first) return 1;
  if (value < second) return 2;
  if (value < third) return 3;
  return value <= last ? 4 : 5;
}
