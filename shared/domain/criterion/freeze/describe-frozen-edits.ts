import type { AnyRow } from '../../../model/table.ts';
import { type TableName, tableOf } from '../../../model/tables.ts';
import type { Workbook } from '../../../model/workbook.ts';
import type { LockedEdit } from '../../locks/lock.ts';
import { FROZEN } from './frozen-matter.ts';
import { frozenValue, nameOfFrozen } from './frozen-words.ts';

/**
 * What edits change of the frozen matter, one line for each value with before and after, in the order of the edits;
 * empty when they touch nothing of it. The same edits always give the same lines: the log of changes holds exactly
 * these, so that nobody can write down something else than what was done.
 */
export function describeFrozenEdits(workbook: Workbook, edits: readonly LockedEdit[]): readonly string[] {
  return edits.flatMap((edit) => linesOf(workbook, edit));
}

function linesOf(workbook: Workbook, { table, id, before, after }: LockedEdit): readonly string[] {
  const frozen = FROZEN[table];
  if (!frozen) return [];
  const row = after ?? before;
  if (!row) return [];
  const name = nameOfFrozen(workbook, table, before ?? row);
  if (before && after)
    return frozen.fields
      .filter((field) => before[field] !== after[field])
      .map((field) => {
        const [from, to] = [wordsOf(workbook, table, field, before), wordsOf(workbook, table, field, after)];
        return `${name}: ${labelOf(table, field)} ${from} → ${to}`;
      });
  if (!frozen.rows) return [];
  const held = frozen.fields
    .filter((field) => row[field] !== null && row[field] !== '' && row[field] !== false && field !== 'name')
    .map((field) => `${labelOf(table, field)} ${wordsOf(workbook, table, field, row)}`);
  const what = `${name} ${before ? 'removed' : 'added'} (${id})`;
  return [held.length === 0 ? what : `${what}: ${held.join(', ')}`];
}

function wordsOf(workbook: Workbook, table: TableName, field: string, row: AnyRow): string {
  return frozenValue(workbook, table, field, row[field]);
}

function labelOf(table: TableName, name: string): string {
  const { label } = tableOf(table).fields[name] ?? { label: name };
  return label.charAt(0).toLowerCase() + label.slice(1);
}
