import { steady } from '../../lib/steady.ts';
import { type Parameters, parameterValue } from '../../model/parameters.ts';
import type { ScoreMatrix } from '../score/score-matrix.ts';
import { bestFirst, matrixMeans, weightsOf } from './matrix-means.ts';
import { type ScoreFlip, scoreFlips } from './score-flips.ts';
import { type WeightFlip, weightFlips } from './weight-flips.ts';
import { type TornadoRow, weightTornado } from './weight-tornado.ts';

/** From when on a ranking is not clear. */
export interface RobustnessSettings {
  /** Below this lead, in percent of the leader's score, there is no clear winner. */
  readonly closeMargin: number;
  /** Nor when another vendor leads after a weight moved by less than so many points of a hundred. */
  readonly closeFlip: number;
  /** How far each weight is moved for the tornado, in percent of itself. */
  readonly tornado: number;
}

export type Verdict = 'clear' | 'close' | 'none';

/** What speaks against a clear winner. */
export interface VerdictGrounds {
  readonly smallLead: boolean;
  readonly smallFlip: boolean;
  /** Single scores that change the winner by one point. */
  readonly scores: number;
  /** Weights that change the winner within the swing of the tornado. */
  readonly weights: number;
}

/** How firm a ranking is. Vendors and criteria by their place in the matrix. */
export interface Robustness {
  readonly matrix: ScoreMatrix;
  /** The weighted mean of each vendor, 1 to 5. */
  readonly means: readonly number[];
  readonly leader: number;
  readonly runnerUp: number;
  /** Points of the leader before the runner-up, 0 to 4. */
  readonly margin: number;
  /** The same as a share of the leader's score. */
  readonly margin01: number;
  /** What each criterion gives to the lead, in the order of the criteria: weight × difference of the two scores. */
  readonly leadBy: readonly number[];
  /** Every change of one weight that costs the leader its place, the smallest first. */
  readonly flips: readonly WeightFlip[];
  /** The first of them after which another vendor really leads. */
  readonly smallest: WeightFlip | null;
  readonly tornado: readonly TornadoRow[];
  readonly scores: readonly (readonly ScoreFlip[])[];
  readonly verdict: Verdict;
  readonly grounds: VerdictGrounds;
}

/**
 * How firm the first place is; null while fewer than two vendors are ranked.
 *
 * Verdict: **no clear winner** when the lead is below `closeMargin` percent of the leader's score, or a weight that moves
 * by less than `closeFlip` points puts another vendor ahead; **close** when neither holds, but one score changed by one
 * point or one weight moved within the tornado's swing does; **clear** otherwise. Drawn rankings do not enter it, so that
 * the verdict is the same wherever it is worked out.
 *
 * Worked example (see weightFlips): B leads by 0.30, which is 7.6 % of 3.95: no clear winner at 10 %.
 */
export function assessRobustness(matrix: ScoreMatrix, settings: RobustnessSettings): Robustness | null {
  const means = matrixMeans(matrix);
  const [leader, runnerUp] = bestFirst(means);
  if (leader === undefined || runnerUp === undefined) return null;
  const margin = (means[leader] ?? 0) - (means[runnerUp] ?? 0);
  const margin01 = margin / (means[leader] ?? 1);
  const flips = weightFlips(matrix);
  const smallest = flips.find(({ overtakes }) => overtakes) ?? null;
  const tornado = weightTornado(matrix, settings.tornado / 100);
  const scores = scoreFlips(matrix);
  const grounds: VerdictGrounds = {
    smallLead: steady(100 * margin01) < settings.closeMargin,
    smallFlip: smallest !== null && smallest.points < settings.closeFlip,
    scores: scores.flat().filter(({ outcome }) => outcome === 'flips').length,
    weights: tornado.filter(({ low, high }) => steady(Math.min(low.margin, high.margin)) < 0).length,
  };
  return {
    matrix,
    means,
    leader,
    runnerUp,
    margin,
    margin01,
    leadBy: weightsOf(matrix).map(
      (weight, at) => weight * ((matrix.scores[leader]?.[at] ?? 0) - (matrix.scores[runnerUp]?.[at] ?? 0)),
    ),
    flips,
    smallest,
    tornado,
    scores,
    verdict: verdictOn(grounds),
    grounds,
  };
}

/** The limits as the workbook sets them. */
export function robustnessSettings(parameters: Parameters): RobustnessSettings {
  return {
    closeMargin: parameterValue(parameters, 'selection.close_margin'),
    closeFlip: parameterValue(parameters, 'selection.close_flip'),
    tornado: parameterValue(parameters, 'selection.tornado'),
  };
}

function verdictOn({ smallLead, smallFlip, scores, weights }: VerdictGrounds): Verdict {
  if (smallLead || smallFlip) return 'none';
  return scores > 0 || weights > 0 ? 'close' : 'clear';
}
