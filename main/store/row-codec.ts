import type { AnyField, AnyRow } from '../../shared/model/table.ts';
import { initialRow, type TableName, tableOf } from '../../shared/model/tables.ts';

/** What SQLite keeps of a field. */
export function columnType({ kind }: AnyField): 'TEXT' | 'INTEGER' | 'REAL' {
  if (kind === 'decimal' || kind === 'money') return 'REAL';
  return kind === 'integer' || kind === 'level' || kind === 'boolean' ? 'INTEGER' : 'TEXT';
}

/** A row as the values that SQLite keeps, in the order of the model's fields. */
export function encodeRow(table: TableName, row: AnyRow): unknown[] {
  return Object.entries(tableOf(table).fields).map(([name, field]) =>
    field.kind === 'boolean' ? Number(row[name]) : row[name],
  );
}

/** The row that a record of SQLite stands for. */
export function decodeRow(table: TableName, record: Readonly<Record<string, unknown>>): AnyRow {
  const row: Record<string, unknown> = { ...initialRow(table) };
  for (const [name, field] of Object.entries(tableOf(table).fields))
    row[name] = field.kind === 'boolean' ? record[name] === 1 : record[name];
  return row as AnyRow;
}
