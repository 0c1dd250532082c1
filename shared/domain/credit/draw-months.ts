import { seededRandom } from '../../lib/seeded-random.ts';
import type { Kpi } from '../../model/tables/kpi.ts';

export type Guess = Pick<Kpi, 'guess_low' | 'guess_likely' | 'guess_high'>;

/** A range from which months can be drawn. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * The range of a guess; null while it is incomplete or out of order. The likely value is the given one, otherwise the
 * middle. Example: 70 and 90 give 80.
 */
export function guessedRange({ guess_low: low, guess_likely, guess_high: high }: Guess): Range | null {
  if (low === null || high === null) return null;
  const likely = guess_likely ?? (low + high) / 2;
  return low <= likely && likely <= high ? { low, likely, high } : null;
}

/**
 * The value below which a share of a triangular distribution lies.
 *
 * Inverse of its distribution function: with c = (likely − low) / (high − low), low + √(u (high − low) (likely − low))
 * for u ≤ c, and high − √((1 − u) (high − low) (high − likely)) above. Example: 60, 80, 90 at u = 2/3 is 80, because two
 * thirds of the triangle lie below its peak.
 *
 * @param share01 from 0 to 1
 */
export function triangularValue({ low, likely, high }: Range, share01: number): number {
  const width = high - low;
  if (width === 0) return low;
  const peak = (likely - low) / width;
  return share01 <= peak
    ? low + Math.sqrt(share01 * width * (likely - low))
    : high - Math.sqrt((1 - share01) * width * (high - likely));
}

/**
 * Months drawn from a range. The same seed and name give the same months, whatever else is drawn, so another KPI or
 * another order changes nothing.
 *
 * @param name what is drawn, such as the KPI's id and the number of a year
 */
export function drawMonths(range: Range, seed: number, name: string, count: number): readonly number[] {
  const next = seededRandom(seed, name);
  return Array.from({ length: count }, () => triangularValue(range, next()));
}
