import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';

/** Every field of a table as columns, the computed ones right behind the name. */
export function columnsOf(
  table: TableName,
  computed: readonly GridColumn[],
  changes: Readonly<Record<string, Partial<GridColumn>>> = {},
): readonly GridColumn[] {
  const described = tableOf(table);
  const names = Object.keys(described.fields).filter((name) => name !== 'id' && name !== 'position');
  const [first, ...rest] = fieldColumns(described, names, changes);
  if (!first) throw new Error(`${table} has no fields.`);
  return [first, ...computed, ...rest];
}
