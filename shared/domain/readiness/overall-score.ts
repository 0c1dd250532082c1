import { sumBy } from '../../lib/sum-by.ts';

/** The answered share of a dimension's applicable questions from which its score enters the overall. */
export const ENOUGH_ANSWERED = 0.6;

export interface WeightedScore {
  readonly weight: number;
  /** 0-100, or null while unknown. */
  readonly score: number | null;
  /** 0-1, or null when no question of the dimension applies. */
  readonly completeness01: number | null;
}

export interface OverallScore {
  /** 0-100; null while no dimension is complete enough. */
  readonly score: number | null;
  /** At least one dimension that applies is less than 60 % answered. */
  readonly provisional: boolean;
}

/**
 * Overall readiness: the weighted mean of the dimensions that are at least 60 % answered.
 *
 * Formula: sum(weight x score) / sum(weight). A dimension in which no question applies is left
 * out without making the result provisional; one that is less than 60 % answered is left out and does.
 *
 * Worked example: scores 62.5, 37.5, 50, 31.25, 56.25, 50, 68.75, 37.5, 25, 50 with weights
 * 10, 14, 16, 10, 10, 7, 12, 8, 7, 6 give 47.75.
 */
export function overallScore(dimensions: readonly WeightedScore[]): OverallScore {
  const applying = dimensions.filter((d) => d.completeness01 !== null);
  const counted = applying.flatMap(({ weight, score, completeness01 }) =>
    score !== null && isEnough(completeness01) ? [{ weight, score }] : [],
  );
  const weight = sumBy(counted, (d) => d.weight);
  return {
    score: weight === 0 ? null : sumBy(counted, (d) => d.weight * d.score) / weight,
    provisional: applying.some((d) => !isEnough(d.completeness01)),
  };
}

function isEnough(completeness01: number | null): boolean {
  return completeness01 !== null && completeness01 >= ENOUGH_ANSWERED;
}
