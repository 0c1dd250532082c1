import { steady } from '../../lib/steady.ts';
import type { ScoreMatrix } from '../score/score-matrix.ts';
import { bestBut, bestFirst, matrixMeans, weightsOf } from './matrix-means.ts';

/** One score of one vendor, moved by a point in the direction that endangers the leader. */
export interface ScoreFlip {
  readonly vendor: number;
  readonly criterion: number;
  readonly score: number;
  /** After the step, which ends at 1 and 5. */
  readonly to: number;
  readonly outcome: 'same' | 'level' | 'flips';
  /** Who leads after it, by its place in the matrix; the leader of today where nothing flips. */
  readonly winner: number;
  /** The score at which leader and rival are level; null where no score from 1 to 5 makes them so. */
  readonly needed: number | null;
}

/**
 * Which single scores decide the ranking: a score of the leader one point lower, a score of any other vendor one point
 * higher, within 1 to 5, everything else as it is. [vendor][criterion]
 *
 * Worked example: a lead of 0.04 turns with each score that weighs more than 4 %; with a weight of exactly 4 % the two
 * are level.
 */
export function scoreFlips(matrix: ScoreMatrix): readonly (readonly ScoreFlip[])[] {
  const means = matrixMeans(matrix);
  const weights = weightsOf(matrix);
  const [leader = 0] = bestFirst(means);
  const runnerUp = bestBut(means, leader) ?? leader;
  return matrix.scores.map((row, vendor) => {
    const leads = vendor === leader;
    const rival = leads ? runnerUp : vendor;
    const margin = (means[leader] ?? 0) - (means[rival] ?? 0);
    return row.map((score, criterion): ScoreFlip => {
      const weight = weights[criterion] ?? 0;
      const to = leads ? Math.max(1, score - 1) : Math.min(5, score + 1);
      const gain = steady(weight * Math.abs(to - score) - margin);
      const moved = rival !== leader && to !== score && weight > 0;
      const outcome = !moved || gain < 0 ? 'same' : gain > 0 ? 'flips' : 'level';
      const tie = leads ? score - margin / weight : score + margin / weight;
      const reachable = rival !== leader && weight > 0 && steady(tie) >= 1 && steady(tie) <= 5;
      return {
        vendor,
        criterion,
        score,
        to,
        outcome,
        winner: outcome === 'flips' ? rival : leader,
        needed: reachable ? tie : null,
      };
    });
  });
}
