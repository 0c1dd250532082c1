import { v7 as uuid } from 'uuid';
import { editRows } from '../../shared/commands/edit-rows.ts';
import { nameOfRow } from '../../shared/model/reading/row-names.ts';
import type { AnyRow } from '../../shared/model/table.ts';
import { newRow, type Row, type TableName, tableOf } from '../../shared/model/tables.ts';
import type { GridEdit } from '../ui/grid/grid-edit.ts';
import { commit } from '../workbook/store.ts';

/**
 * Makes one act in a register happen, and gives back the ids of the rows that it added.
 *
 * @throws Refusal when the rules or the file say no; nothing is changed then.
 */
export async function editRegister(table: TableName, edit: GridEdit): Promise<readonly string[]> {
  const add = edit.add.map(
    (fields) =>
      newRow(table, { ...fields, id: uuid() } as Partial<Row<TableName>> & {
        id: string;
      }) as unknown as AnyRow,
  );
  await commit((workbook) => editRows(workbook, table, { set: edit.set, add }, edit.title));
  return add.map(({ id }) => id);
}

/**
 * Removes rows of a register and lets others go of them, as one act.
 *
 * @throws Refusal `in-use` when a row is needed elsewhere.
 */
export async function removeFromRegister(table: TableName, ids: readonly string[]): Promise<void> {
  await commit((workbook) => {
    const [first] = ids;
    const { plural } = tableOf(table);
    const what = ids.length === 1 && first ? nameOfRow(workbook, table, first) : `${ids.length} ${plural}`;
    return editRows(workbook, table, { remove: ids }, `Delete ${what}`);
  });
}
