import type { Change, Edit } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { checkReferences, checkRow, checkUnique } from '../model/check-row.ts';
import type { AnyRow } from '../model/table.ts';
import { type Row, type TableName, tableOf } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';

/**
 * Adds a row or replaces the one with its id.
 *
 * @throws Refusal `invalid` with the first thing that the model does not allow.
 */
export function put<N extends TableName>(workbook: Workbook, table: N, row: Row<N>, title: string): Change {
  return { title, edits: [putEdit(workbook, table, row)] };
}

/** The edit that `put` makes, for commands that touch several rows. */
export function putEdit<N extends TableName>(workbook: Workbook, table: N, row: Row<N>): Edit {
  const after = row as unknown as AnyRow;
  const [problem] = [
    ...checkRow(table, after),
    ...checkReferences(table, after, workbook),
    ...checkUnique(table, after, workbook),
  ];
  if (problem) throw new Refusal('invalid', problem.message);
  const before = ((workbook[table] as Record<string, AnyRow>)[after.id] ?? null) as AnyRow | null;
  return { table, id: after.id, before, after };
}

/**
 * Changes some fields of a row.
 *
 * @throws Refusal `missing-row` when the row is not there, `invalid` when the model does not allow the result.
 */
export function setFields<N extends TableName>(
  workbook: Workbook,
  table: N,
  id: string,
  fields: Partial<Row<N>>,
  title: string,
): Change {
  const row = (workbook[table] as Readonly<Record<string, Row<N>>>)[id];
  if (!row)
    throw new Refusal(
      'missing-row',
      `There is no ${tableOf(table).singular} with the id ${id}: list the rows to find it.`,
    );
  return put(workbook, table, { ...row, ...fields }, title);
}
