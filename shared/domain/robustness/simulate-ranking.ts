import { seededRandom } from '../../lib/seeded-random.ts';
import { steady } from '../../lib/steady.ts';
import type { ScoreMatrix } from '../score/score-matrix.ts';
import { weightsOf } from './matrix-means.ts';

/** How weights are drawn: around those of the workbook, or any weights at all. */
export const WEIGHT_DRAWS = ['near', 'any'] as const;
export type WeightDraw = (typeof WEIGHT_DRAWS)[number];

export interface SimulationOrder {
  readonly runs: number;
  /** A whole number; the same one gives the same rankings. */
  readonly seed: number;
  readonly weights: WeightDraw;
  /** How far a weight may lie from its own value before all are scaled to 1, as a share of it; for weights near their own. */
  readonly weightSwing01: number;
  /** How far a score may lie from its own value, in points. */
  readonly scoreSwing: number;
}

/** How often each vendor comes where, vendors in the order of the matrix. */
export interface RankChances {
  readonly runs: number;
  readonly seed: number;
  readonly weights: WeightDraw;
  /** [vendor][rank], shares of the runs; each vendor's add up to 1, and so do each rank's. */
  readonly chances01: readonly (readonly number[])[];
  /** Mean rank over all runs, 1 for the best. */
  readonly meanRank: readonly number[];
}

/**
 * Draws weights and scores again and again and counts the ranks that come of them.
 *
 * Weights near their own: each is multiplied by a number drawn evenly from 1 − swing to 1 + swing, then all are scaled to
 * 1. Any weights: drawn evenly from all sets that sum to 1 (Dirichlet with every parameter 1: exponential draws, scaled
 * to 1). Scores: drawn from a triangle around their own value, clipped to 1 and 5, each for itself. Vendors that are
 * level share their ranks: two that share the first place get half of it and half of the second.
 *
 * Example: with two criteria, any weights and scores that do not move, A leads in the share of runs that its tie weight
 * with B leaves on its side.
 */
export function simulateRanking(matrix: ScoreMatrix, order: SimulationOrder): RankChances {
  const { runs, seed, weights: draw, weightSwing01, scoreSwing } = order;
  const count = matrix.vendors.length;
  const own = weightsOf(matrix);
  const random = seededRandom(seed, `ranking/${draw}`);
  const weights = Float64Array.from(own);
  const means = new Float64Array(count);
  const counts = Array.from({ length: count }, () => new Float64Array(count));
  for (let run = 0; run < runs; run += 1) {
    for (let at = 0; at < own.length; at += 1)
      weights[at] =
        draw === 'near' ? (own[at] ?? 0) * (1 + weightSwing01 * (2 * random() - 1)) : -Math.log(1 - random());
    drawMeans(matrix, weights, scoreSwing, random, means);
    countRanks(means, counts);
  }
  return {
    runs,
    seed,
    weights: draw,
    chances01: counts.map((ranks) => Array.from(ranks, (times) => times / runs)),
    meanRank: counts.map((ranks) => ranks.reduce((sum, times, rank) => sum + times * (rank + 1), 0) / runs),
  };
}

/** Weighted means of drawn scores, into `means`; the weights need not sum to 1. */
function drawMeans(
  { scores }: ScoreMatrix,
  weights: Float64Array,
  swing: number,
  random: () => number,
  means: Float64Array,
): void {
  let total = 0;
  for (const weight of weights) total += weight;
  for (let vendor = 0; vendor < means.length; vendor += 1) {
    const row = scores[vendor] ?? [];
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) {
      const drawn = (row[at] ?? 0) + swing * triangle(random());
      sum += (weights[at] ?? 0) * Math.min(5, Math.max(1, drawn));
    }
    means[vendor] = total > 0 ? sum / total : 0;
  }
}

/**
 * The value below which a share of the triangle from −1 to 1 with its peak at 0 lies: √(2u) − 1 up to the middle and
 * 1 − √(2 (1 − u)) beyond it. Example: an eighth lies below −0.5.
 */
export function triangle(share01: number): number {
  return share01 <= 0.5 ? Math.sqrt(2 * share01) - 1 : 1 - Math.sqrt(2 * (1 - share01));
}

/** Adds one ranking to the counts: k vendors that are level at rank r get 1 / k of each of the ranks r to r + k − 1. */
function countRanks(means: Float64Array, counts: readonly Float64Array[]): void {
  for (let vendor = 0; vendor < means.length; vendor += 1) {
    let better = 0;
    let level = 1;
    for (let other = 0; other < means.length; other += 1) {
      if (other === vendor) continue;
      const lead = (means[other] ?? 0) - (means[vendor] ?? 0);
      if (Math.abs(lead) < TINY) level += 1;
      else if (lead > 0) better += 1;
    }
    const ranks = counts[vendor];
    if (!ranks) continue;
    for (let rank = better; rank < better + level; rank += 1) ranks[rank] = (ranks[rank] ?? 0) + 1 / level;
  }
}

/** Half a unit of the ninth decimal, as elsewhere: closer means are level. */
const TINY = steady(1e-9) / 2;
