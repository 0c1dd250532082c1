import { assertNever } from '../lib/assert-never.ts';
import { listed, listText } from './list-text.ts';
import { readValue } from './read-value.ts';
import { nameOfRow } from './reading/row-names.ts';
import type { AnyField } from './table.ts';
import type { TableName } from './tables.ts';
import type { Workbook } from './workbook.ts';

/**
 * A value as plain text that `readValue` reads back as the same value: for the clipboard and for the editor that opens
 * on it. Rows and choices go by the names that people know, and by their ids where a name would not lead back.
 * Numbers are written in full with a decimal point, yes and no as words, nothing as an empty text.
 */
export function valueText(field: AnyField, value: unknown, workbook: Workbook): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  switch (field.kind) {
    case 'boolean':
      return value === true ? 'Yes' : 'No';
    case 'choice':
      return leadingBack(field, value, [choiceLabel(field, text), text], workbook);
    case 'reference':
      return leadingBack(
        field,
        value,
        [nameOfRow(workbook, field.refersTo as TableName, text), text],
        workbook,
      );
    case 'choices':
      return listWords(field, text, (item) => choiceLabel(field, item), workbook);
    case 'references':
      return listWords(field, text, (id) => nameOfRow(workbook, field.refersTo as TableName, id), workbook);
    case 'id':
    case 'text':
    case 'longText':
    case 'integer':
    case 'decimal':
    case 'money':
    case 'level':
    case 'date':
    case 'timestamp':
      return text;
    default:
      return assertNever(field.kind);
  }
}

/** What a choice's value is called. */
export function choiceLabel(field: AnyField, value: string): string {
  return field.choices?.find((choice) => choice.value === value)?.label ?? value;
}

function listWords(
  field: AnyField,
  text: string,
  wordOf: (item: string) => string,
  workbook: Workbook,
): string {
  const items = listed(text);
  if (items.length === 0) return '';
  const words = items.map((item) => {
    const one = listText([item]);
    return leadingBack(field, one, [wordOf(item), item], workbook);
  });
  return leadingBack(field, text, [words.join('; '), items.join('; '), text], workbook);
}

/** The first text that reads back as the value; the last one when none does, as for a row that is gone. */
function leadingBack(
  field: AnyField,
  value: unknown,
  texts: readonly [string, ...string[]],
  workbook: Workbook,
): string {
  for (const text of texts) {
    const back = readValue(field, text, workbook);
    if (back.ok && back.value === value) return text;
  }
  return texts.at(-1) ?? '';
}
