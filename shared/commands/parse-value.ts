import { Refusal } from '../lib/refusal.ts';
import { readValue } from '../model/read-value.ts';
import type { AnyField } from '../model/table.ts';
import { emptyWorkbook, type Workbook } from '../model/workbook.ts';

/**
 * Reads a typed word as a field's value, as `readValue` does. An empty word does not stand for the value of a new row
 * here: who sets a field that needs a value says which. Days are `YYYY-MM-DD` alone, so that a script means one day
 * everywhere.
 *
 * @param workbook where the rows are that a reference may name.
 * @throws Refusal `invalid` when the word does not fit the field.
 */
export function parseValue(field: AnyField, text: string, workbook: Workbook = emptyWorkbook()): unknown {
  const word = text.trim();
  if (word === '' && field.required && !MAY_BE_EMPTY.has(field.kind)) return checked(field, '');
  if (word !== '' && field.kind === 'date') return checked(field, word);
  const reading = readValue(field, text, workbook);
  if (!reading.ok) throw new Refusal('invalid', reading.message);
  return reading.value;
}

function checked(field: AnyField, value: unknown): unknown {
  const result = field.schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal('invalid', result.error.issues[0]?.message ?? `${field.label} does not take "${value}".`);
}

const MAY_BE_EMPTY = new Set(['text', 'longText', 'choices', 'references']);
