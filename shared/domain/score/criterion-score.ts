import { groupBy } from '../../lib/group-by.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { LeafWeight } from '../criterion/criterion-weights.ts';
import type { LeafStanding } from './leaf-standing.ts';
import { weightedMean } from './weighted-mean.ts';

/** What one evaluator's scores say about a criterion, 1-5. */
export interface EvaluatorScore {
  readonly evaluator: string;
  readonly score: number;
}

/** A vendor's score under a criterion of the first level. */
export interface CriterionFigures {
  /** 1-5, from the parts that are scored; null while none is. */
  readonly score: number | null;
  /** The same from the means alone, as if nothing had been agreed. */
  readonly mean: number | null;
  /** Of the evaluators' own scores for the criterion; null without any. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Highest less lowest; null with fewer than two evaluators. */
  readonly spread: number | null;
  readonly byEvaluator: readonly EvaluatorScore[];
  /** Parts that count and have no score. */
  readonly missing: readonly string[];
}

/** A part with its share of its criterion and how the vendor stands under it. */
export interface WeighedLeaf {
  readonly weight: LeafWeight;
  readonly standing: LeafStanding;
}

/**
 * A vendor's score under a criterion from its parts.
 *
 * Formulas: score = Σ share × score of the part / Σ share of the parts that are scored; an evaluator's own score is the
 * same over the parts that this evaluator scored. Parts without weight count for nothing and are not missed.
 * Example: parts of 30, 30, 20 and 20 with 4, 3, 5 and no score give (120 + 90 + 100) / 80 = 3.875, and one is missing.
 */
export function criterionScore(leaves: readonly WeighedLeaf[]): CriterionFigures {
  const counting = leaves.filter(({ weight }) => weight.within01 > 0);
  const of = (value: (standing: LeafStanding) => number | null) =>
    weightedMean(
      counting.flatMap(({ weight, standing }) => {
        const score = value(standing);
        return score === null ? [] : [{ score, weight: weight.within01 }];
      }),
    );
  const byEvaluator = evaluatorScores(counting);
  const own = byEvaluator.map(({ score }) => score);
  const [lowest, highest] = own.length === 0 ? [null, null] : [Math.min(...own), Math.max(...own)];
  return {
    score: of(({ score }) => score),
    mean: of((standing) => standing.mean ?? (standing.agreed === null ? standing.score : null)),
    lowest,
    highest,
    spread: lowest === null || highest === null || own.length < 2 ? null : highest - lowest,
    byEvaluator,
    missing: counting.flatMap(({ standing }) => (standing.score === null ? [standing.criterion] : [])),
  };
}

function evaluatorScores(leaves: readonly WeighedLeaf[]): readonly EvaluatorScore[] {
  const scores = leaves.flatMap(({ weight, standing }) =>
    standing.given.flatMap(({ evaluator, score }) =>
      score === null ? [] : [{ evaluator, score, weight: weight.within01 }],
    ),
  );
  return [...groupBy(scores, ({ evaluator }) => evaluator)].map(([evaluator, own]) => ({
    evaluator,
    score: sumBy(own, ({ score, weight }) => score * weight) / sumBy(own, ({ weight }) => weight),
  }));
}
