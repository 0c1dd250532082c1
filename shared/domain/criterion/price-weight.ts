import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Workbook } from '../../model/workbook.ts';
import { criterionTree } from './criterion-tree.ts';
import { criterionWeights } from './criterion-weights.ts';

export interface PriceWeight {
  /** Criteria that are scored by price, or have a part that is. */
  readonly criteria: readonly string[];
  /** Their share of the whole in percent, 0 to 100. */
  readonly percent: number;
  /** The percent above which price may outweigh culture and quality. */
  readonly limit: number;
  readonly heavy: boolean;
}

/** How much of the decision is price; at the limit itself nothing is said. */
export function priceWeight(workbook: Pick<Workbook, 'criterion' | 'parameter'>): PriceWeight {
  const priced = criterionTree(workbook)
    .tops.filter(({ criterion, parts }) =>
      [criterion, ...parts].some(({ scored_by_price }) => scored_by_price),
    )
    .map(({ criterion }) => criterion.id);
  const { top } = criterionWeights(workbook);
  const share = top.reduce((sum, { id, weight01 }) => sum + (priced.includes(id) ? weight01 : 0), 0);
  const limit = parameterValue(parametersOf(workbook), 'selection.price_weight');
  const percent = Math.round(share * 1e11) / 1e9;
  return { criteria: priced, percent, limit, heavy: percent > limit };
}
