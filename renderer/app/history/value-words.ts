import { listed } from '../../../shared/model/list-text.ts';
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
  if (field.kind === 'choices') {
    const words = listed(String(value)).map(
      (item) => field.choices?.find((choice) => choice.value === item)?.label ?? item,
    );
    return words.length === 0 ? null : words.join(', ');
  }
  if (field.kind === 'references') {
    const words = listed(String(value)).map((id) => rowWords(field, id, workbook));
    return words.length === 0 ? null : words.join(', ');
  }
  if (field.kind === 'reference') return rowWords(field, String(value), workbook);
  if (field.kind === 'level' && field.anchors) {
    const anchor = field.anchors[Number(value) - 1];
    return anchor === undefined ? String(value) : `${value} (${anchor})`;
  }
  if (field.unit !== undefined && typeof value === 'number') return `${value} ${field.unit}`;
  return String(value);
}

/** A row that a field refers to, by its name; its id when it is gone. */
function rowWords(field: AnyField, id: string, workbook: Workbook): string {
  const table = field.refersTo as TableName;
  const row = (workbook[table] as Readonly<Record<string, AnyRow>>)[id];
  return row ? rowName(workbook, table, row) : id;
}
