import type { Criterion } from '../../model/tables/criterion.ts';
import type { CriterionTree } from './criterion-tree.ts';

export interface WeightProblem {
  readonly kind: 'sum' | 'no-weight' | 'no-parts' | 'too-deep';
  /** The criterion that it is about; null for the criteria as a set. */
  readonly id: string | null;
  readonly text: string;
}

/** Sums of typed weights may be off by this much, so that 33.3 + 33.3 + 33.4 and its rounding pass. */
export const SUM_TOLERANCE = 0.005;

/** What is odd about the weights, in words, in the order of the criteria. */
export function listWeightProblems({ tops, lost }: CriterionTree): readonly WeightProblem[] {
  const set = tops.map(({ criterion }) => criterion);
  return [
    ...sumProblem(set, null, 'The criteria'),
    ...tops.flatMap(({ criterion, parts }) => [
      ...missing(criterion),
      ...(parts.length === 0 ? [withoutParts(criterion)] : parts.flatMap(missing)),
      ...sumProblem(parts, criterion.id, `The parts of ${criterion.name}`),
    ]),
    ...lost.map(tooDeep),
  ];
}

/** The sum of typed weights; null when none of them has one. */
export function weightSum(set: readonly Pick<Criterion, 'weight'>[]): number | null {
  const typed = set.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return typed.length === 0 ? null : typed.reduce((sum, weight) => sum + weight, 0);
}

function sumProblem(set: readonly Criterion[], id: string | null, name: string): readonly WeightProblem[] {
  const sum = weightSum(set);
  if (sum === null || Math.abs(sum - 100) <= SUM_TOLERANCE) return [];
  const text = `${name} sum to ${Number(sum.toFixed(2))}, not to 100. They are scaled to 100 when scores are reckoned: correct them, so that what is shown is what counts.`;
  return [{ kind: 'sum', id, text }];
}

function missing({ id, name, weight }: Criterion): readonly WeightProblem[] {
  return weight === null
    ? [{ kind: 'no-weight', id, text: `${name} has no weight and counts for nothing: give it one, or 0.` }]
    : [];
}

function withoutParts({ id, name }: Criterion): WeightProblem {
  return {
    kind: 'no-parts',
    id,
    text: `${name} has no parts, so it is scored as a whole: name parts if evaluators mean different things by it.`,
  };
}

function tooDeep({ id, name }: Criterion): WeightProblem {
  return {
    kind: 'too-deep',
    id,
    text: `${name} is a part of a part and counts for nothing: make it a part of a criterion.`,
  };
}
