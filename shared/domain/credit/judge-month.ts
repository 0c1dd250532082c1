import type { Kpi } from '../../model/tables/kpi.ts';

/** What of a KPI decides whether a month was good enough. */
export type Levels = Pick<Kpi, 'direction' | 'expected' | 'minimum' | 'range_low' | 'range_high'>;

/** How a month's value stands to the levels; `unknown` without a value, or without any level to hold it against. */
export type MonthState = 'met' | 'below-expected' | 'missed' | 'unknown';

/**
 * How one value stands to a KPI's levels. A value exactly at a level keeps it.
 *
 * - Higher is better: missed below the minimum, below expected under the expected level.
 * - Lower is better: the same with the signs turned round.
 * - Range: missed outside the range; a range has no expected level of its own.
 *
 * An empty month is a hole, never a miss: nothing was measured, so nothing is known. No rounding happens here; a
 * contract should say to how many decimals values are compared.
 *
 * Example: expected 80, minimum 72, higher is better: 80 is met, 79.9 below expected, 72 below expected, 71.9 missed.
 */
export function judgeMonth(levels: Levels, value: number | null): MonthState {
  if (value === null || !hasLevels(levels)) return 'unknown';
  const { direction, expected, minimum, range_low: low, range_high: high } = levels;
  if (direction === 'range')
    return (low !== null && value < low) || (high !== null && value > high) ? 'missed' : 'met';
  const worse = (than: number | null) => than !== null && (direction === 'up' ? value < than : value > than);
  if (worse(minimum)) return 'missed';
  return worse(expected) ? 'below-expected' : 'met';
}

/**
 * Whether a value is better than expected, as earn-back and bonus ask for. Just reaching the expected level is what
 * was owed, so it is not enough; for a range, being inside it is all that can be asked.
 */
export function beatsExpected(levels: Levels, value: number | null): boolean {
  if (value === null) return false;
  const { direction, expected } = levels;
  if (direction === 'range') return judgeMonth(levels, value) === 'met';
  if (expected === null || judgeMonth(levels, value) !== 'met') return false;
  return direction === 'up' ? value > expected : value < expected;
}

/** Whether there is anything to hold a month's value against. */
export function hasLevels({ direction, expected, minimum, range_low, range_high }: Levels): boolean {
  return direction === 'range'
    ? range_low !== null || range_high !== null
    : expected !== null || minimum !== null;
}
