import { sumBy } from '../../../lib/sum-by.ts';

/**
 * How far a forecast is off, weighted by volume (WAPE).
 *
 * Formula: Σ |actual − forecast| ÷ Σ actual × 100, over single days: a month as a whole hides days that miss in both
 * directions. Unit: %. Null without days or without contacts.
 *
 * Source: usual in workforce planning.
 * Worked example: forecast 100, 100 and actual 120, 80: 40 ÷ 200 × 100 = 20 %, although the sums agree.
 */
export function forecastError(
  days: readonly { readonly forecast: number; readonly actual: number }[],
): number | null {
  const actual = sumBy(days, (day) => day.actual);
  return actual <= 0 ? null : (sumBy(days, (day) => Math.abs(day.actual - day.forecast)) / actual) * 100;
}
