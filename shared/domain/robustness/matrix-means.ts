import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { ScoreMatrix } from '../score/score-matrix.ts';

/** The weights of a matrix as shares of their sum, in the order of its criteria. */
export function weightsOf({ criteria }: ScoreMatrix): readonly number[] {
  const sum = sumBy(criteria, ({ weight01 }) => weight01);
  return criteria.map(({ weight01 }) => (sum > 0 ? weight01 / sum : 1 / criteria.length));
}

/**
 * The weighted mean of each vendor, 1 to 5: Σ weight × score.
 *
 * @param weights shares that sum to 1; those of the matrix where they are left out
 */
export function matrixMeans(matrix: ScoreMatrix, weights = weightsOf(matrix)): readonly number[] {
  return matrix.scores.map((row) => weigh(row, weights));
}

export function weigh(scores: readonly number[], weights: readonly number[]): number {
  let mean = 0;
  for (let at = 0; at < weights.length; at += 1) mean += (weights[at] ?? 0) * (scores[at] ?? 0);
  return mean;
}

/** The places of the vendors from best to worst; of equals the one that stands first in the matrix comes first. */
export function bestFirst(means: readonly number[]): readonly number[] {
  return means.map((_, vendor) => vendor).sort((a, b) => steady((means[b] ?? 0) - (means[a] ?? 0)) || a - b);
}

/** The best of all vendors but one; null where there is no other. */
export function bestBut(means: readonly number[], but: number): number | null {
  return bestFirst(means).find((vendor) => vendor !== but) ?? null;
}
