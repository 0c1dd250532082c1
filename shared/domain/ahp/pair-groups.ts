import { parametersOf, parameterValue } from '../../model/parameters.ts';
import { CRITERION_BLOCKS } from '../../model/selection-lists.ts';
import type { Workbook } from '../../model/workbook.ts';
import { engagementOf } from '../../model/workbook.ts';
import { criterionTree } from '../criterion/criterion-tree.ts';
import { assessPairs, type PairAssessment, type PairSettings } from './assess-pairs.ts';

export type PairSource = Pick<Workbook, 'criterion' | 'pair_comparison' | 'engagement' | 'parameter'>;

export interface PairGroup {
  /** `blocks`, the value of a block, or the id of the criterion whose parts are compared. */
  readonly id: string;
  readonly kind: 'blocks' | 'block' | 'parts';
  readonly name: string;
  readonly assessment: PairAssessment;
}

/** The group in which the blocks themselves are compared. */
export const BLOCKS = 'blocks';

/**
 * Everything that can be compared in pairs, each group with its weights and contradictions: the blocks, the criteria
 * within each block, and the parts of each criterion. A group of one is complete by itself.
 */
export function pairGroups(workbook: PairSource): readonly PairGroup[] {
  const { tops } = criterionTree(workbook);
  const settings = pairSettings(workbook);
  const blocks = CRITERION_BLOCKS.map(({ value, label }) => ({
    value,
    label,
    items: tops.filter(({ criterion }) => criterion.block === value).map(({ criterion }) => criterion.id),
  })).filter(({ items }) => items.length > 0);
  const among = comparedWith(workbook);
  const group = (id: string, kind: PairGroup['kind'], name: string, items: readonly string[]): PairGroup => ({
    id,
    kind,
    name,
    assessment: assessPairs(items, kind === 'blocks' ? among.blocks : among.criteria, settings),
  });
  return [
    ...(blocks.length === 0
      ? []
      : [
          group(
            BLOCKS,
            'blocks',
            'Blocks',
            blocks.map(({ value }) => value),
          ),
        ]),
    ...blocks.map(({ value, label, items }) => group(value, 'block', label, items)),
    ...tops
      .filter(({ parts }) => parts.length > 1)
      .map(({ criterion, parts }) =>
        group(
          criterion.id,
          'parts',
          criterion.name,
          parts.map(({ id }) => id),
        ),
      ),
  ];
}

/** The random index and the limits of contradiction that the workbook uses. */
export function pairSettings(workbook: Pick<Workbook, 'engagement' | 'parameter'>): PairSettings {
  const parameters = parametersOf(workbook);
  return {
    index: engagementOf(workbook).ahp_index,
    limits: {
      consistent: parameterValue(parameters, 'selection.consistency'),
      refused: parameterValue(parameters, 'selection.inconsistency'),
    },
  };
}

/** The criteria that stand in no block, so that comparing in pairs cannot reach them. */
export function withoutBlock(workbook: Pick<Workbook, 'criterion'>): readonly string[] {
  return criterionTree(workbook)
    .tops.filter(({ criterion }) => criterion.block === null)
    .map(({ criterion }) => criterion.id);
}

/** Looks comparisons up, whichever of the two is named first. */
function comparedWith({ pair_comparison: rows }: Pick<Workbook, 'pair_comparison'>) {
  const criteria = new Map<string, number>();
  const blocks = new Map<string, number>();
  for (const { first, second, first_block: one, second_block: other, ratio } of Object.values(rows)) {
    if (first !== null && second !== null) criteria.set(pairKey(first, second), ratio);
    if (one !== null && other !== null) blocks.set(pairKey(one, other), ratio);
  }
  const lookUp = (known: ReadonlyMap<string, number>) => (first: string, second: string) => {
    const ratio = known.get(pairKey(first, second));
    if (ratio !== undefined) return ratio;
    const turned = known.get(pairKey(second, first));
    return turned === undefined ? null : 1 / turned;
  };
  return { criteria: lookUp(criteria), blocks: lookUp(blocks) };
}

function pairKey(first: string, second: string): string {
  return JSON.stringify([first, second]);
}
