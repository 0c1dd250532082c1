import type { CriterionTree } from '../../../../shared/domain/criterion/criterion-tree.ts';
import type { CriterionWeights } from '../../../../shared/domain/criterion/criterion-weights.ts';
import {
  methodLabel,
  type WeightProposal,
} from '../../../../shared/domain/criterion/methods/propose-weights.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../ui/format-score.ts';

/** How a criterion's share of the whole follows from the weights that were typed. */
export function explainShares({ tops }: CriterionTree, { top, leaves }: CriterionWeights): Explanation {
  const share = new Map([...top, ...leaves].map(({ id, weight01 }) => [id, weight01]));
  const sum = tops.reduce((total, { criterion }) => total + (criterion.weight ?? 0), 0);
  return {
    title: 'Share of the whole',
    formula:
      'A criterion: its weight ÷ the sum of all weights. A part: its weight ÷ the sum of its criterion’s parts × the share of that criterion.',
    columns: ['Criterion', 'Weight, %', 'Of the whole, %'],
    terms: tops.flatMap(({ criterion, parts }) =>
      [criterion, ...parts].map(({ id, name, weight, parent }) => [
        parent === null ? name : `· ${name}`,
        weight,
        percent(share.get(id) ?? 0),
      ]),
    ),
    total: ['All criteria', sum, percent(top.reduce((total, { weight01 }) => total + weight01, 0))],
    result: `${formatPlain(sum)} % typed; what counts is scaled to 100.`,
    notes: ['A criterion without a weight counts for nothing, and so does a part of a part.'],
    source: 'Readiness Workbook method, partner selection. Starting weights are our own defaults.',
  };
}

const FORMULAS = {
  direct: 'Each weight ÷ the sum of all × 100.',
  points:
    'Points ÷ the sum of all points × 100. The least important has 10 points, the others relative to it.',
  rank: 'Weight of the k-th of n = (1 ÷ n) × the sum of 1 ÷ i for i from k to n: the mean of all weights that go with the order.',
  ahp: 'Share of the block × share of the criterion within its block; both are principal eigenvectors of the comparisons in pairs.',
} as const;

const SOURCES = {
  direct: 'Readiness Workbook method, partner selection.',
  points: 'SMART: simple multi-attribute rating, after W. Edwards.',
  rank: 'Rank order centroid, after F. H. Barron and B. E. Barrett.',
  ahp: 'Analytic hierarchy process, after T. L. Saaty.',
} as const;

/** How a method comes to its weights, and how these are rounded. */
export function explainProposal({ method, rows }: WeightProposal): Explanation {
  return {
    title: `Weights: ${methodLabel(method).toLowerCase()}`,
    formula: FORMULAS[method],
    columns: ['Criterion', 'In force, %', 'Unrounded, %', 'To take over, %'],
    terms: rows.map(({ name, before, share01, after }) => [
      name,
      before,
      share01 === null ? null : Math.round(share01 * 1e6) / 1e4,
      after,
    ]),
    total: null,
    result: 'Weights are taken over in steps of 0.1 %, so that they sum to 100 exactly.',
    notes: [
      'Each is rounded down, and the tenths that are left go to the largest remainders.',
      'Only the weights in force count in scores; a method changes nothing until its weights are taken over.',
    ],
    source: SOURCES[method],
  };
}

function percent(share01: number): number {
  return Math.round(share01 * 1e4) / 100;
}
