import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';

/** Weights are shared out in steps of a tenth of a percent. */
const STEPS = 10;

/**
 * Shares a whole over several in proportion to their weights, in steps of 0.1, so that they make it up exactly: each is
 * rounded down, and what is left goes step by step to the largest remainders, the first of equals first (Hamilton's
 * method of apportionment).
 *
 * Example: 100 over three equal weights are 33.4, 33.3 and 33.3.
 *
 * @param whole in percent, at least 0
 * @param weights at least 0; where all are 0, everybody gets the same
 */
export function shareWeights(whole: number, weights: readonly number[]): readonly number[] {
  const all = sumBy(weights, (weight) => weight);
  const steps = Math.round(whole * STEPS);
  const exact = weights.map((weight) =>
    steady(all > 0 ? (steps * weight) / all : steps / Math.max(1, weights.length)),
  );
  const floors = exact.map(Math.floor);
  const left = weights.length === 0 ? 0 : steps - sumBy(floors, (floor) => floor);
  const remainder = (index: number) => steady((exact[index] ?? 0) - (floors[index] ?? 0));
  const next = new Set(
    floors
      .map((_, index) => index)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, left),
  );
  return floors.map((floor, index) => (floor + (next.has(index) ? 1 : 0)) / STEPS);
}
