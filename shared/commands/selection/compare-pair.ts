import type { Change, Edit } from '../../changes/change.ts';
import type { PairGroup } from '../../domain/ahp/pair-groups.ts';
import { CRITERION_BLOCKS } from '../../model/selection-lists.ts';
import type { PairComparison } from '../../model/tables/pair-comparison.ts';
import { newRow, type Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';

export interface PairAnswer {
  /** Ids of two criteria, or two blocks. */
  readonly first: string;
  readonly second: string;
  /** How many times more the first counts, 1/9 to 9; null takes the answer back. */
  readonly ratio: number | null;
}

/** Says how much more one of a pair counts than the other; it replaces what was said before, whichever way round. */
export function comparePair(workbook: Workbook, kind: PairGroup['kind'], answer: PairAnswer): Change {
  const { first, second, ratio } = answer;
  const there = rowsOfPair(workbook, first, second);
  const gone = there.slice(ratio === null ? 0 : 1).map(removal);
  const title = `Compare ${nameOf(workbook, kind, first)} and ${nameOf(workbook, kind, second)}`;
  if (ratio === null) return { title, edits: gone };
  const ends =
    kind === 'blocks'
      ? {
          first_block: first as Row<'pair_comparison'>['first_block'],
          second_block: second as Row<'pair_comparison'>['second_block'],
        }
      : { first, second };
  const row = newRow('pair_comparison', {
    note: there[0]?.note ?? '',
    ...ends,
    id: there[0]?.id ?? `pair.${first}.${second}`,
    ratio,
  });
  return { title, edits: [putEdit(workbook, 'pair_comparison', row), ...gone] };
}

/** Takes all answers of a group back, as before one of its criteria is deleted. */
export function clearPairs(workbook: Workbook, group: PairGroup): Change {
  const rows = group.assessment.pairs.flatMap(({ first, second }) => rowsOfPair(workbook, first, second));
  return { title: `Clear the comparisons of ${group.name}`, edits: rows.map(removal) };
}

function rowsOfPair(workbook: Workbook, a: string, b: string): readonly PairComparison[] {
  return Object.values(workbook.pair_comparison).filter(
    ({ first, second, first_block: one, second_block: other }) => {
      const ends = [first ?? one, second ?? other];
      return ends.includes(a) && ends.includes(b);
    },
  );
}

function removal(row: PairComparison): Edit {
  return { table: 'pair_comparison', id: row.id, before: { ...row }, after: null };
}

function nameOf(workbook: Workbook, kind: PairGroup['kind'], id: string): string {
  if (kind !== 'blocks') return workbook.criterion[id]?.name ?? id;
  return CRITERION_BLOCKS.find(({ value }) => value === id)?.label ?? id;
}
