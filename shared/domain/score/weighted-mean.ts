import { sumBy } from '../../lib/sum-by.ts';

/** A score from 1 to 5 with what it counts. */
export interface WeighedScore {
  readonly score: number;
  /** Not negative; only the ratio to the others counts. */
  readonly weight: number;
}

/**
 * The weighted mean of scores, 1 to 5: Σ weight × score / Σ weight; null without a weight above 0.
 *
 * Example: weights 9, 11, 9, 13, 13, 9, 9, 8, 6, 13 and scores 4, 4, 3, 4, 5, 4, 3, 4, 3, 3 give 3.76.
 */
export function weightedMean(scores: readonly WeighedScore[]): number | null {
  const total = sumBy(scores, ({ weight }) => weight);
  return total > 0 ? sumBy(scores, ({ score, weight }) => weight * score) / total : null;
}

/** A score from 1 to 5 as a percentage of the way from 1 to 5: (score - 1) / 4 × 100. Example: 3.76 is 69. */
export function scorePercent(score: number): number {
  return ((score - 1) / 4) * 100;
}
