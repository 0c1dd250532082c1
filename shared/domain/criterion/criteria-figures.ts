import type { Workbook } from '../../model/workbook.ts';
import { pairGroups } from '../ahp/pair-groups.ts';
import type { Figure, Figures } from '../figure.ts';
import { criterionTree } from './criterion-tree.ts';
import { criterionWeights } from './criterion-weights.ts';
import { priceWeight } from './price-weight.ts';
import { weightSum } from './weight-problems.ts';

/**
 * The figures of the criteria by their keys: weights as shares of the whole in percent, the sum as it was typed, and for
 * each group of comparisons (`blocks`, a block, or a criterion for its parts) λ, consistency ratio and weights in
 * percent of the group, null while a comparison is missing.
 */
export function criteriaFigures(workbook: Workbook): Figures {
  const { top, leaves, problems } = criterionWeights(workbook);
  const set = criterionTree(workbook).tops.map(({ criterion }) => criterion);
  const figures: Record<string, Figure> = {
    'criteria.count': top.length,
    'criteria.sum': weightSum(set),
    'criteria.problems': problems.length,
    'criteria.price': top.length === 0 ? null : priceWeight(workbook).percent,
    'criteria.frozen': Object.keys(workbook.criteria_freeze).length > 0,
    'criteria.changes': Object.keys(workbook.criteria_change).length,
    'knock-outs.count': Object.values(workbook.knock_out).filter(({ active }) => active).length,
  };
  for (const { id, weight01 } of [...top, ...leaves]) figures[`criterion.${id}.weight`] = weight01 * 100;
  for (const { id, assessment } of pairGroups(workbook)) {
    const { items, pairs, result } = assessment;
    if (pairs.length === 0) continue;
    figures[`ahp.${id}.cr`] = result?.cr ?? null;
    figures[`ahp.${id}.lambda`] = result?.lambda ?? null;
    for (const [index, item] of items.entries())
      figures[`ahp.${id}.weight.${item}`] = result ? (result.weights01[index] ?? 0) * 100 : null;
  }
  return figures;
}
