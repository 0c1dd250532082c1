import { listed } from '../../../shared/model/list-text.ts';
import { nameOfRow } from '../../../shared/model/reading/row-names.ts';
import type { AnyField, AnyRow } from '../../../shared/model/table.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { choiceLabel, valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import type { GridColumn } from './grid-column.ts';

const plain = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const amount = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What a cell shows, in the words and number formats of the person. */
export function cellWords(column: GridColumn, row: AnyRow, workbook: Workbook): string {
  if (column.text) return column.text(row);
  if (column.value) {
    const value = column.value(row);
    if (typeof value === 'number') return plain.format(value);
    return typeof value === 'boolean' ? (value ? '✓' : '') : (value ?? '');
  }
  return column.field ? fieldWords(column.field, row[column.key], workbook) : '';
}

/** A field's value as a cell shows it. */
export function fieldWords(field: AnyField, value: unknown, workbook: Workbook): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.kind) {
    case 'boolean':
      return value === true ? '✓' : '';
    case 'integer':
    case 'decimal':
      return plain.format(Number(value));
    case 'money':
      return amount.format(Number(value));
    case 'date':
      return day.format(new Date(`${String(value)}T00:00:00Z`));
    case 'timestamp':
      return moment.format(new Date(String(value)));
    default:
      return itemWords(field, value, workbook).join(', ');
  }
}

/** The words in a cell one by one: each item of a list, one word of anything else, none of nothing. */
export function itemWords(field: AnyField, value: unknown, workbook: Workbook): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  const text = String(value);
  switch (field.kind) {
    case 'choice':
      return [choiceLabel(field, text)];
    case 'choices':
      return listed(text).map((item) => choiceLabel(field, item));
    case 'reference':
      return [nameOfRow(workbook, field.refersTo as TableName, text)];
    case 'references':
      return listed(text).map((id) => nameOfRow(workbook, field.refersTo as TableName, id));
    default:
      return [text];
  }
}

/** What a cell gives to the clipboard. */
export function cellText(column: GridColumn, row: AnyRow, workbook: Workbook): string {
  if (column.field) return valueText(column.field, row[column.key], workbook);
  const value = column.value?.(row);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value ?? column.text?.(row) ?? '';
}

/** Numbers stand on the right, so that their digits meet. A computed column shows by its first values what it holds. */
export function isNumeric({ field, value }: GridColumn, rows: readonly AnyRow[]): boolean {
  if (field) return ['integer', 'decimal', 'money', 'level'].includes(field.kind);
  return value !== undefined && rows.slice(0, 50).some((row) => typeof value(row) === 'number');
}
