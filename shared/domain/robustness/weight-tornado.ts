import { steady } from '../../lib/steady.ts';
import type { ScoreMatrix } from '../score/score-matrix.ts';
import { bestBut, bestFirst, matrixMeans, weightsOf } from './matrix-means.ts';
import { moveWeight } from './move-weight.ts';

/** The lead with one weight moved. */
export interface MovedLead {
  readonly weight01: number;
  /** Points of the leader of today before the best of the others; negative when that one leads. */
  readonly margin: number;
  /** The best of the others, by its place in the matrix. */
  readonly rival: number;
}

/** One weight moved down and up. */
export interface TornadoRow {
  readonly criterion: number;
  readonly now01: number;
  readonly low: MovedLead;
  readonly high: MovedLead;
}

/**
 * What the lead becomes when each weight by itself is moved down and up by a share of itself, the longest bar first. The
 * other weights keep their proportion.
 *
 * Worked example: weights 25, 15, 20, 15, 10, 15 %, B ahead of A by 0.30 (see weightFlips). The third weight at 24 %
 * leaves 0.24 × (3 − 5) + 0.76 × 0.875 = 0.185.
 *
 * @param swing01 0 to 1; 0.2 moves a weight of 20 % to 16 and to 24 %, never beyond 100 %
 */
export function weightTornado(matrix: ScoreMatrix, swing01: number): readonly TornadoRow[] {
  const weights = weightsOf(matrix);
  const [leader = 0] = bestFirst(matrixMeans(matrix));
  const rows = weights.flatMap((now01, criterion) => {
    const at = (to: number) => leadAt(matrix, moveWeight(weights, criterion, to), criterion, leader);
    const [low, high] = [at(now01 * (1 - swing01)), at(Math.min(1, now01 * (1 + swing01)))];
    return low && high ? [{ criterion, now01, low, high }] : [];
  });
  const length = ({ low, high }: TornadoRow) => steady(Math.abs(high.margin - low.margin));
  return rows.sort((a, b) => length(b) - length(a) || a.criterion - b.criterion);
}

function leadAt(
  matrix: ScoreMatrix,
  weights: readonly number[],
  criterion: number,
  leader: number,
): MovedLead | null {
  const means = matrixMeans(matrix, weights);
  const rival = bestBut(means, leader);
  if (rival === null) return null;
  return {
    weight01: weights[criterion] ?? 0,
    margin: (means[leader] ?? 0) - (means[rival] ?? 0),
    rival,
  };
}
