import type { Edit } from '../../../shared/changes/change.ts';
import { put, setFields } from '../../../shared/commands/put.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import type { Row, TableName } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { commit } from '../../workbook/store.ts';
import { tellRefusal } from '../tell-refusal.ts';
import type { ChangedField } from './changed-fields.ts';
import { rowName, shortRowName } from './row-name.ts';

/** The row of an edit as it is now; undefined when it is not there. */
export function rowNow(workbook: Workbook, { table, id }: Edit): AnyRow | undefined {
  return (workbook[table] as Readonly<Record<string, AnyRow>>)[id];
}

/** Gives one field the value again that it had before an edit, as a new act. */
export async function restoreValue(
  { table, id }: Edit,
  { name, field, before }: ChangedField,
): Promise<void> {
  await commit((workbook) => {
    const row = rowNow(workbook, { table, id, before: null, after: null });
    const title = `Restore ${field.label.toLowerCase()} of ${row ? shortRowName(table, row) : id}`;
    return setFields(workbook, table, id, { [name]: before } as Partial<Row<TableName>>, title);
  }).catch(tellRefusal);
}

/** Brings a deleted row back as it was, as a new act. */
export async function bringBack({ table, before }: Edit): Promise<void> {
  if (!before) return;
  await commit((workbook) =>
    put(
      workbook,
      table,
      before as unknown as Row<TableName>,
      `Bring back ${rowName(workbook, table, before)}`,
    ),
  ).catch(tellRefusal);
}
