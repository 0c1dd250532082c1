import { ratingShare } from './rating-share.ts';

/** One factor of an additive score. */
export interface Factor {
  readonly key: string;
  readonly label: string;
  /** 1-5, or null while nobody has judged and no figures tell. */
  readonly rating: number | null;
  /** Counts beside the weights of the other factors; they need not add up to 100. */
  readonly weight: number;
  /** `low` where a low rating is the good one. */
  readonly good: 'high' | 'low';
}

export interface ScoreTerm extends Factor {
  /** What the factor gives to the score, 0 to `most`; null while it is not rated. */
  readonly points: number | null;
  /** What it gives at its best. All terms together have 100. */
  readonly most: number;
}

export interface WeightedScore {
  /** 0-100, or null while a factor that counts is not rated. */
  readonly score: number | null;
  /** What the score would be with everything that is not rated at its worst and at its best, 0-100. */
  readonly lowest: number;
  readonly highest: number;
  /** Factors that are rated, of those that count. */
  readonly rated: number;
  readonly of: number;
  readonly terms: readonly ScoreTerm[];
}

/**
 * An additive score: 100 x the weighted mean of n(x) = (x - 1) / 4, or of 1 - n(x) where low is good.
 *
 * Example: Defined 4, Repeatable 5, Measurable 4, Documentation 4 with weights 30, 25, 25, 20 give
 * 22.5 + 25 + 18.75 + 15 = 81.25. Null with no weight at all.
 */
export function weightedScore(factors: readonly Factor[]): WeightedScore {
  let total = 0;
  for (const { weight } of factors) total += weight;
  let lowest = 0;
  let open = 0;
  let rated = 0;
  let counting = 0;
  const terms = factors.map((factor): ScoreTerm => {
    const most = total === 0 ? 0 : (100 * factor.weight) / total;
    const points = factor.rating === null ? null : most * goodness(factor.rating, factor.good);
    if (factor.weight > 0) {
      counting += 1;
      if (points === null) open += most;
      else rated += 1;
    }
    lowest += points ?? 0;
    return { ...factor, points, most };
  });
  const complete = counting > 0 && rated === counting;
  return { score: complete ? lowest : null, lowest, highest: lowest + open, rated, of: counting, terms };
}

function goodness(rating: number, good: Factor['good']): number {
  return good === 'high' ? ratingShare(rating) : 1 - ratingShare(rating);
}
