import { sumBy } from '../../lib/sum-by.ts';
import { levelScore } from './level-score.ts';
import type { Standing } from './question-standing.ts';

/** A question's weight within its dimension and where it stands. */
export interface WeightedStanding {
  readonly weight: number;
  readonly standing: Standing;
}

export interface DimensionScore {
  /** 0-100 from the levels as answered; null while nothing is answered. */
  readonly claimed: number | null;
  /** 0-100 from the levels that the evidence supports; null while nothing is answered. */
  readonly evidenced: number | null;
  readonly answered: number;
  /** Questions that apply: answered and unanswered ones. */
  readonly applicable: number;
  /** Answered share of the applicable questions, 0-1; null when none applies. */
  readonly completeness01: number | null;
}

/**
 * Readiness of one dimension: the weighted mean of the question scores.
 *
 * Formula: sum(weight x score) / sum(weight) over answered, applicable questions.
 * "Not applicable" leaves both sums, so it neither helps nor hurts. With nothing answered
 * the score is null: not knowing is a different statement from zero.
 *
 * Worked example: level 5 with weight 3 and level 1 with weight 1 give 75.
 */
export function scoreDimension(questions: readonly WeightedStanding[]): DimensionScore {
  const rated = questions.flatMap(({ weight, standing }) =>
    standing.state === 'answered' ? [{ weight, ...standing }] : [],
  );
  const weight = sumBy(rated, (r) => r.weight);
  const mean = (level: (r: (typeof rated)[number]) => number) =>
    weight === 0 ? null : sumBy(rated, (r) => r.weight * levelScore(level(r))) / weight;
  const applicable = questions.filter(({ standing }) => standing.state !== 'not-applicable').length;
  return {
    claimed: mean((r) => r.claimed),
    evidenced: mean((r) => r.evidenced),
    answered: rated.length,
    applicable,
    completeness01: applicable === 0 ? null : rated.length / applicable,
  };
}
