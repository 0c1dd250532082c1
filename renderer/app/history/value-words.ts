import type { AnyField, AnyRow } from '../../../shared/model/table.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { dateTimeOf } from '../../ui/time-words.ts';
import { rowName } from './row-name.ts';

/** A stored value in the words that people know it by; null where there is nothing to show. */
export function valueWords(field: AnyField, value: unknown, workbook: Workbook): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (field.kind === 'boolean') return value ? 'Yes' : 'No';
  if (field.kind === 'choice')
    return field.choices?.find((choice) => choice.value === value)?.label ?? String(value);
  if (field.kind === 'timestamp') return dateTimeOf(String(value));
  if (field.kind === 'reference' && field.refersTo) {
    const table = field.refersTo as TableName;
    const row = (workbook[table] as Readonly<Record<string, AnyRow>>)[String(value)];
    return row ? rowName(workbook, table, row) : String(value);
  }
  return String(value);
}
