import type { AnyRow } from '../../shared/model/table.ts';
import { type TableName, tableOf } from '../../shared/model/tables.ts';

/** The rows of a table by their positions; by their names where the table has none. */
export function rowsInOrder(table: TableName, stored: Readonly<Record<string, unknown>>): readonly AnyRow[] {
  const { fields, named } = tableOf(table);
  const rows = Object.values(stored as Readonly<Record<string, AnyRow>>);
  if (fields.position)
    return rows.sort((a, b) => Number(a.position) - Number(b.position) || a.id.localeCompare(b.id));
  if (named === null) return rows;
  return rows.sort((a, b) => String(a[named]).localeCompare(String(b[named])));
}
