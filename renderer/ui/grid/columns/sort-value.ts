import { listed } from '../../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { itemWords } from '../cell-words.ts';
import type { GridColumn } from '../grid-column.ts';

/**
 * What a cell is sorted by: numbers, choices in the order in which they are offered, rows of another table in the order
 * in which they stand there, otherwise the words. Undefined for an empty cell, which comes last in either direction.
 */
export function sortValue(column: GridColumn, row: AnyRow, workbook: Workbook): number | string | undefined {
  const { field } = column;
  if (!field) {
    const value = column.value?.(row) ?? column.text?.(row) ?? undefined;
    return typeof value === 'boolean' ? Number(value) : value === '' ? undefined : value;
  }
  const value = row[column.key];
  if (value === null || value === undefined || value === '' || value === '[]') return undefined;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return value;
  const text = String(value);
  if (field.kind === 'choice') return field.choices?.findIndex((choice) => choice.value === text) ?? text;
  const [first = text] = field.kind === 'references' ? listed(text) : [text];
  if (field.refersTo && tableOf(field.refersTo as TableName).fields.position) {
    const rows = workbook[field.refersTo as TableName] as Readonly<Record<string, AnyRow>>;
    return Number(rows[first]?.position ?? Number.MAX_VALUE);
  }
  return itemWords(field, value, workbook).join(', ');
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Numbers before words; words as a dictionary orders them, with the numbers in them by size. */
export function compareValues(a: number | string | undefined, b: number | string | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return collator.compare(a ?? '', b ?? '');
}
