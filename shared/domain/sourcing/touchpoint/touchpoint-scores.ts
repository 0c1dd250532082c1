import { type Parameters, parameterValue } from '../../../model/parameters.ts';
import { touchpoint as touchpointTable } from '../../../model/tables/touchpoint.ts';
import { ratingShare } from '../rating-share.ts';
import { type WeightedScore, weightedScore } from '../weighted-score.ts';
import type { TouchpointFactor, TouchpointRatings } from './touchpoint-ratings.ts';

export const SCORE_KINDS = ['keep', 'automate', 'outsource'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** Three scores of a touchpoint, 0-100; null while a rating that counts is unknown. */
export type TouchpointScores = Readonly<Record<ScoreKind, number | null>>;

interface Part {
  readonly factor: TouchpointFactor;
  readonly parameter: string;
  readonly good: 'high' | 'low';
}

/** What speaks for the home team, for a machine and for a partner; `low` where a low rating does. */
const PARTS: Readonly<Record<ScoreKind, readonly Part[]>> = {
  keep: [
    { factor: 'brand', parameter: 'keep.brand', good: 'high' },
    { factor: 'emotional_intensity', parameter: 'keep.emotion', good: 'high' },
    { factor: 'judgement', parameter: 'keep.judgement', good: 'high' },
    { factor: 'complexity', parameter: 'keep.complexity', good: 'high' },
    { factor: 'data', parameter: 'keep.data', good: 'high' },
  ],
  automate: [
    { factor: 'volume', parameter: 'automate.volume', good: 'high' },
    { factor: 'repeatability', parameter: 'automate.repeatability', good: 'high' },
    { factor: 'judgement', parameter: 'automate.judgement', good: 'low' },
    { factor: 'emotional_intensity', parameter: 'automate.emotion', good: 'low' },
    { factor: 'digital', parameter: 'automate.digital', good: 'high' },
  ],
  outsource: [
    { factor: 'volume', parameter: 'outsource.volume', good: 'high' },
    { factor: 'repeatability', parameter: 'outsource.repeatability', good: 'high' },
    { factor: 'documentation', parameter: 'outsource.documentation', good: 'high' },
    { factor: 'coverage', parameter: 'outsource.coverage', good: 'high' },
    { factor: 'brand', parameter: 'outsource.brand', good: 'low' },
    { factor: 'complexity', parameter: 'outsource.complexity', good: 'low' },
  ],
};

/** Factors of a score with the weights of this workbook, as `scoreTouchpoint` and `explainScore` need them. */
export interface Weights {
  readonly parts: readonly (Part & { readonly weight: number })[];
  readonly total: number;
}

export type ScoreWeights = Readonly<Record<ScoreKind, Weights>>;

/** Reads the weights of the three scores once for many touchpoints. */
export function scoreWeights(parameters: Parameters): ScoreWeights {
  const of = (kind: ScoreKind): Weights => {
    const parts = PARTS[kind].map((part) => ({
      ...part,
      weight: parameterValue(parameters, part.parameter),
    }));
    return { parts, total: parts.reduce((sum, { weight }) => sum + weight, 0) };
  };
  return { keep: of('keep'), automate: of('automate'), outsource: of('outsource') };
}

/**
 * The three scores: 100 x the weighted mean of n(x) = (x - 1) / 4 of the factors that speak for it, and of
 * 1 - n(x) of those that speak against it.
 *
 * Example: brand 3, emotion 3, judgement 2, complexity 2, data 2, volume 4, repeatability 4, documentation 3,
 * coverage 3, digital 4 give keep 37.5, automate 72.5, outsource 65.
 */
export function scoreTouchpoint(ratings: TouchpointRatings, weights: ScoreWeights): TouchpointScores {
  return {
    keep: score(ratings, weights.keep),
    automate: score(ratings, weights.automate),
    outsource: score(ratings, weights.outsource),
  };
}

function score(ratings: TouchpointRatings, { parts, total }: Weights): number | null {
  if (total === 0) return null;
  let sum = 0;
  for (const { factor, good, weight } of parts) {
    if (weight === 0) continue;
    const rating = ratings[factor];
    if (rating === null) return null;
    sum += weight * (good === 'high' ? ratingShare(rating) : 1 - ratingShare(rating));
  }
  return (100 * sum) / total;
}

/** The same score with its terms in points, for people who ask how it came about. */
export function explainScore(
  kind: ScoreKind,
  ratings: TouchpointRatings,
  weights: ScoreWeights,
): WeightedScore {
  return weightedScore(
    weights[kind].parts.map(({ factor, good, weight }) => ({
      key: factor,
      label: touchpointTable.fields[factor].label,
      rating: ratings[factor],
      weight,
      good,
    })),
  );
}
