import type { Criterion } from '../../model/tables/criterion.ts';
import type { Workbook } from '../../model/workbook.ts';

/** Criteria with their parts, each in the order of its position. */
export interface CriterionTree {
  readonly tops: readonly { readonly criterion: Criterion; readonly parts: readonly Criterion[] }[];
  /** Parts of a part, or of a row that is a part of itself in a circle: two levels are all that count. */
  readonly lost: readonly Criterion[];
}

/** A criterion is on top when it names no parent, or one that is not there. */
export function criterionTree({ criterion }: Pick<Workbook, 'criterion'>): CriterionTree {
  const all = Object.values(criterion).toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const onTop = ({ parent }: Criterion) => parent === null || !Object.hasOwn(criterion, parent);
  const tops = all
    .filter(onTop)
    .map((top) => ({ criterion: top, parts: all.filter(({ parent }) => parent === top.id) }));
  const held = new Set(tops.flatMap(({ criterion: top, parts }) => [top.id, ...parts.map(({ id }) => id)]));
  return { tops, lost: all.filter(({ id }) => !held.has(id)) };
}
