import { listText, readList } from '../../model/list-text.ts';
import { readValue } from '../../model/read-value.ts';
import { decimalSignOf } from '../../model/reading/read-number.ts';
import type { AnyField } from '../../model/table.ts';
import { type TableName, tableOf } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { MappedColumn } from './map-columns.ts';

/** One row of a file: its number as people count, and the text of each cell. */
export interface FileRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A cell that does not fit, and what to do about it. */
export interface ImportProblem {
  /** The row of the file. */
  readonly row: number;
  /** The column's name; null where the row as a whole is at fault. */
  readonly column: string | null;
  readonly text: string;
  readonly reason: string;
  readonly suggestion: string | null;
}

/** Reads the cells of rows by the fields of their columns. */
export interface CellReader {
  /** The values of the cells that are filled and fit; empty cells say nothing. */
  readonly read: (row: FileRow) => {
    readonly values: Readonly<Record<string, unknown>>;
    readonly problems: readonly ImportProblem[];
  };
}

/** @param workbooks where rows are looked for that cells refer to, the first that knows a name being right. */
export function cellReader(
  table: TableName,
  columns: readonly MappedColumn[],
  rows: readonly FileRow[],
  workbooks: readonly [Workbook, ...Workbook[]],
): CellReader {
  const { fields } = tableOf(table);
  const used = columns.flatMap((column) => {
    const field = column.field === null || column.field === 'id' ? undefined : fields[column.field];
    if (!field || column.field === null) return [];
    return [{ ...column, name: column.field, kind: field, decimal: signOf(field, rows, column.at) }];
  });
  return {
    read: (row) => {
      const values: Record<string, unknown> = {};
      const problems: ImportProblem[] = [];
      for (const { at, name, kind, header, decimal } of used) {
        const text = row.cells[at] ?? '';
        if (text.trim() === '') continue;
        const found = readIn(kind, text, workbooks, decimal);
        if (found.ok) values[name] = joined(kind, values[name], found.value);
        else
          problems.push({
            row: row.number,
            column: header,
            text,
            reason: found.message,
            suggestion: found.suggestion ?? null,
          });
      }
      return { values, problems };
    },
  };
}

function readIn(
  field: AnyField,
  text: string,
  [first, ...others]: readonly [Workbook, ...Workbook[]],
  decimal: '.' | ',' | undefined,
) {
  const found = readValue(field, text, first, { decimal });
  if (found.ok || !field.refersTo) return found;
  for (const workbook of others) {
    const again = readValue(field, text, workbook, { decimal });
    if (again.ok) return again;
  }
  return found;
}

/** Several columns of one list add up. */
function joined(field: AnyField, before: unknown, value: unknown): unknown {
  if (before === undefined || (field.kind !== 'references' && field.kind !== 'choices')) return value;
  return listText([...(readList(String(before)) ?? []), ...(readList(String(value)) ?? [])]);
}

/** How the numbers of a column write their fraction, where one of them shows it. */
function signOf(field: AnyField, rows: readonly FileRow[], at: number): '.' | ',' | undefined {
  if (field.kind !== 'decimal' && field.kind !== 'money') return undefined;
  for (const { cells } of rows) {
    const sign = decimalSignOf(cells[at] ?? '');
    if (sign !== null) return sign;
  }
  return undefined;
}
