import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { targetsOf } from '../model/check-row.ts';
import type { AnyRow } from '../model/table.ts';
import { TABLE_NAMES, type TableName, tableOf } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';

/**
 * Deletes a row that nothing refers to.
 *
 * @throws Refusal `missing-row` when it is not there, `in-use` when other rows refer to it.
 */
export function remove(workbook: Workbook, table: TableName, id: string, title: string): Change {
  const before = (workbook[table] as Readonly<Record<string, AnyRow>>)[id];
  const { singular } = tableOf(table);
  if (!before)
    throw new Refusal('missing-row', `There is no ${singular} with the id ${id}: it may be deleted already.`);
  const users = referring(workbook, table, id);
  if (users > 0)
    throw new Refusal(
      'in-use',
      `This ${singular} is used by ${users} other rows: change those first, then delete it.`,
    );
  return { title, edits: [{ table, id, before, after: null }] };
}

function referring(workbook: Workbook, table: TableName, id: string): number {
  let count = 0;
  for (const name of TABLE_NAMES) {
    const fields = Object.entries(tableOf(name).fields).filter(([, field]) => field.refersTo === table);
    if (fields.length === 0) continue;
    for (const row of Object.values(workbook[name] as Readonly<Record<string, AnyRow>>))
      if (fields.some(([name, field]) => targetsOf(field, row[name]).includes(id))) count += 1;
  }
  return count;
}
