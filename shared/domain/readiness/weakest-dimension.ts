import { steady } from '../../lib/steady.ts';
import type { AssessedDimension, Readiness } from './assess-readiness.ts';
import { ENOUGH_ANSWERED } from './overall-score.ts';
import { BAND_FLOORS } from './readiness-band.ts';

/**
 * What a dimension costs the overall score: its weight times the points that it lacks.
 *
 * Formula: weight x (100 - score in the workbook's basis), rounded to nine digits after the point so that
 * equal losses tie here as in Excel. Range: 0 to 100 x weight; null while the dimension does not count,
 * which takes a score, a weight above 0 and at least 60 % of its questions answered.
 *
 * Worked example: weight 14 and score 37.5 lose 14 x 62.5 = 875; weight 1 and score 20 lose only 80.
 */
export function dimensionLoss(
  { dimension, score }: Pick<AssessedDimension, 'dimension' | 'score'>,
  basis: Readiness['basis'],
): number | null {
  const value = score[basis];
  const share = score.completeness01;
  if (value === null || share === null || share < ENOUGH_ANSWERED || dimension.weight <= 0) return null;
  return steady(dimension.weight * (100 - steady(value)));
}

/**
 * The dimension that costs the overall score the most: the one with the largest loss, the first in the
 * order of the checklist when several lose the same; null while no dimension counts.
 *
 * Worked example: weights 1, 16, 10 and scores 36, 45, 40 lose 64, 880, 600: the second, although the
 * first has the lowest score.
 */
export function weakestDimension({ dimensions, basis }: Readiness): AssessedDimension | null {
  let weakest: AssessedDimension | null = null;
  let largest = Number.NEGATIVE_INFINITY;
  for (const assessed of dimensions) {
    const loss = dimensionLoss(assessed, basis);
    if (loss === null || loss <= largest) continue;
    weakest = assessed;
    largest = loss;
  }
  return weakest;
}

/** The sentences that name no dimension. */
export const FINDINGS = {
  nothing: 'Answers will draw the shape of readiness here',
  tooFew: 'Too few answers to say what holds readiness back',
  none: 'No dimension holds readiness back',
} as const;

/** What the scores of the dimensions say, in the sentence that heads their chart in the app and in Excel. */
export function readinessFinding(readiness: Readiness): string {
  const { dimensions, basis, answered } = readiness;
  if (answered === 0) return FINDINGS.nothing;
  const weakest = weakestDimension(readiness);
  const score = weakest?.score[basis] ?? null;
  if (!weakest || score === null) return FINDINGS.tooFew;
  const counted = dimensions.filter((assessed) => dimensionLoss(assessed, basis) !== null);
  if (counted.every((assessed) => steady(assessed.score[basis] as number) >= BAND_FLOORS.ready))
    return FINDINGS.none;
  return `Held back most by ${weakest.dimension.title} (${Math.round(steady(score))} of 100)`;
}
