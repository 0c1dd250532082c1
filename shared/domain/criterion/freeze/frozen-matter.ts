import type { TableName } from '../../../model/tables.ts';

/** What is fixed by the freeze: of these tables these fields, and whether rows may come and go. */
export interface FrozenMatter {
  readonly fields: readonly string[];
  /** Rows may be added and removed. The engagement's own row always stands. */
  readonly rows: boolean;
}

/**
 * Everything by which the ranking could be steered after offers were seen: what is judged and how heavily, the minimums
 * and anchors, the comparisons behind the weights, the knock-outs, and how a price becomes a score. Reasons, links and
 * the order in which rows are shown stay free.
 */
export const FROZEN: Readonly<Partial<Record<TableName, FrozenMatter>>> = {
  criterion: {
    rows: true,
    fields: [
      'name',
      'parent',
      'weight',
      'points',
      'hardness',
      'minimum',
      'hard_floor',
      'scored_by_price',
      'anchor_1',
      'anchor_2',
      'anchor_3',
      'anchor_4',
      'anchor_5',
    ],
  },
  pair_comparison: { rows: true, fields: ['first', 'second', 'first_block', 'second_block', 'ratio'] },
  knock_out: { rows: true, fields: ['name', 'proof', 'active'] },
  engagement: { rows: false, fields: ['weight_method', 'ahp_index', 'price_method', 'price_basis'] },
};
