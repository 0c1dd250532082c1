import type { ScoreMatrix } from '../score/score-matrix.ts';
import { weigh, weightsOf } from './matrix-means.ts';

/**
 * The weight of one criterion at which two vendors draw level while the other weights keep their proportion; null where
 * no weight from 0 to 1 does.
 *
 * Formula: w* = (B' − A') / ((a − b) + (B' − A')), with a and b the two scores under the criterion and
 * A' = (A − w a) / (1 − w) the mean of a vendor over the other criteria. Both have to score differently under the
 * criterion: with equal scores its weight decides nothing. Where the criterion has the whole weight, the others have no
 * mean, and there is none either. Source: one-at-a-time sensitivity of additive models.
 *
 * Worked example: weights 9, 11, 9, 13, 13, 9, 9, 8, 6 and 13 of 100; Alpha 4, 4, 3, 4, 5, 4, 3, 4, 3, 3 and Beta
 * 3, 5, 4, 4, 3, 3, 4, 3, 4, 4 draw level when the fifth weight falls from 0.13 to 0.1122, or the tenth rises to 0.1635;
 * the fourth never does it.
 */
export function tieWeight(matrix: ScoreMatrix, criterion: number, a: number, b: number): number | null {
  const weights = weightsOf(matrix);
  const [ofA = [], ofB = []] = [matrix.scores[a], matrix.scores[b]];
  const weight = weights[criterion] ?? 0;
  const here = (ofA[criterion] ?? 0) - (ofB[criterion] ?? 0);
  if (Math.abs(here) < TINY || weight > 1 - TINY) return null;
  const elsewhere = (weigh(ofB, weights) - weigh(ofA, weights) + weight * here) / (1 - weight);
  const slope = here + elsewhere;
  if (Math.abs(slope) < TINY) return null;
  const tie = elsewhere / slope;
  if (tie < -TINY || tie > 1 + TINY) return null;
  if (tie < TINY) return 0;
  return tie > 1 - TINY ? 1 : tie;
}

/** Differences below this are what binary fractions leave of none. */
const TINY = 1e-9;
