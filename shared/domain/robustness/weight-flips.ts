import { steady } from '../../lib/steady.ts';
import type { ScoreMatrix } from '../score/score-matrix.ts';
import { bestFirst, matrixMeans, weightsOf } from './matrix-means.ts';
import { tieWeight } from './tie-weight.ts';

/** A change of one weight that costs the leader its place. Criteria and vendors by their place in the matrix. */
export interface WeightFlip {
  readonly criterion: number;
  /** Who draws level with the leader, and leads beyond. */
  readonly rival: number;
  readonly now01: number;
  /** The weight at which the two are level. */
  readonly needed01: number;
  /** How far the weight has to move, in points of a hundred. */
  readonly points: number;
  readonly direction: 'rise' | 'fall';
  /** Beyond the weight needed the rival leads; false where the weight is then 0 and the two are only level. */
  readonly overtakes: boolean;
}

/**
 * What one weight has to become before another vendor leads, the smallest change first: exact, not tried out. For each
 * criterion and direction the rival that draws level first. The other weights keep their proportion.
 *
 * Formula: with D the lead, d = rival − leader under the criterion and r the same over the other criteria, the weight
 * needed is w + D / (d − r), which is the tie weight of the two.
 *
 * Worked example: weights 25, 15, 20, 15, 10, 15 %; A 4, 3, 5, 4, 3, 2; B 4, 5, 3, 4, 4, 4; C 3, 4, 4, 5, 3, 3. B leads
 * with 3.95. A leads once the third weight rises from 20 to 30.4 %; C once the fourth rises from 15 to 34.6 %; without
 * the second or the sixth A is level.
 */
export function weightFlips(matrix: ScoreMatrix): readonly WeightFlip[] {
  const means = matrixMeans(matrix);
  const weights = weightsOf(matrix);
  const [leader = 0, ...rivals] = bestFirst(means);
  const flips = rivals.flatMap((rival) =>
    matrix.criteria.flatMap((_, criterion) => {
      const needed01 = tieWeight(matrix, criterion, leader, rival);
      if (needed01 === null) return [];
      const now01 = weights[criterion] ?? 0;
      const direction = directionOf(matrix, means, weights, criterion, leader, rival);
      const overtakes = direction === 'rise' || steady(needed01) > 0;
      const points = steady(100 * Math.abs(needed01 - now01));
      return [{ criterion, rival, now01, needed01, points, direction, overtakes } satisfies WeightFlip];
    }),
  );
  flips.sort((a, b) => a.points - b.points || a.criterion - b.criterion);
  return flips.filter(
    (flip, at) =>
      flips.findIndex(
        ({ criterion, direction }) => criterion === flip.criterion && direction === flip.direction,
      ) === at,
  );
}

/** Which way the weight has to move for the rival: the way in which the lead shrinks. */
function directionOf(
  { scores }: ScoreMatrix,
  means: readonly number[],
  weights: readonly number[],
  criterion: number,
  leader: number,
  rival: number,
): WeightFlip['direction'] {
  const weight = weights[criterion] ?? 0;
  const here = (scores[leader]?.[criterion] ?? 0) - (scores[rival]?.[criterion] ?? 0);
  const elsewhere = ((means[leader] ?? 0) - (means[rival] ?? 0) - weight * here) / (1 - weight);
  return here < elsewhere ? 'rise' : 'fall';
}
