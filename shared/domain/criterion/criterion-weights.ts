import type { Criterion } from '../../model/tables/criterion.ts';
import type { Workbook } from '../../model/workbook.ts';
import { criterionTree } from './criterion-tree.ts';
import { listWeightProblems, type WeightProblem } from './weight-problems.ts';

export interface CriterionWeights {
  /** Criteria that are no part of another, in their order. */
  readonly top: readonly { readonly id: string; readonly weight01: number }[];
  /** What is scored: the parts, and criteria without parts (those have no parent). */
  readonly leaves: readonly LeafWeight[];
  readonly problems: readonly WeightProblem[];
}

export interface LeafWeight {
  readonly id: string;
  readonly parent: string | null;
  /** Share of the whole, 0 to 1. */
  readonly weight01: number;
  /** Share of its criterion, 0 to 1. */
  readonly within01: number;
}

/**
 * The weights in force, normalised so that each set sums to 1: the criteria among themselves, and the parts of each.
 * A weight that is missing counts as nothing, a set without any weight as nothing at all; both are named as problems,
 * as is a set whose typed weights do not sum to 100.
 *
 *   weight01 = w ÷ Σ w of the criteria; of a part = its criterion's × w ÷ Σ w of the parts
 *
 * Example: C1 9 of 100 with parts 30, 30, 20, 20: the first part has 0.3 of C1 and 0.027 of the whole.
 */
export function criterionWeights(workbook: Pick<Workbook, 'criterion'>): CriterionWeights {
  const tree = criterionTree(workbook);
  const shares = sharesOf(tree.tops.map(({ criterion }) => criterion));
  const top = tree.tops.map(({ criterion }, index) => ({ id: criterion.id, weight01: shares[index] ?? 0 }));
  const leaves = tree.tops.flatMap(({ criterion, parts }, index): readonly LeafWeight[] => {
    const whole = shares[index] ?? 0;
    if (parts.length === 0) return [{ id: criterion.id, parent: null, weight01: whole, within01: 1 }];
    const within = sharesOf(parts);
    return parts.map(({ id }, at) => {
      const within01 = within[at] ?? 0;
      return { id, parent: criterion.id, weight01: whole * within01, within01 };
    });
  });
  return { top, leaves, problems: listWeightProblems(tree) };
}

/** Each weight as its share of the set's sum; 0 for all when none has any. */
function sharesOf(set: readonly Criterion[]): readonly number[] {
  const sum = set.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return set.map(({ weight }) => (sum > 0 ? (weight ?? 0) / sum : 0));
}
