import { assertNever } from '../lib/assert-never.ts';
import { listText } from './list-text.ts';
import { readAmount } from './reading/read-amount.ts';
import { readDay } from './reading/read-day.ts';
import { readChoice, readRow, short } from './reading/read-item.ts';
import { readLevel } from './reading/read-level.ts';
import { readItems } from './reading/read-list.ts';
import type { DecimalSign } from './reading/read-number.ts';
import { accepted, type Reading, refused } from './reading/reading.ts';
import type { AnyField } from './table.ts';
import type { Workbook } from './workbook.ts';

export interface ReadingContext {
  /** How the numbers around this one write their fraction, as in a pasted column. */
  readonly decimal?: DecimalSign | undefined;
}

/**
 * Reads a typed or pasted word as a field's value: what a person or a spreadsheet writes, in the ways that are usual
 * in Europe and America. An empty word is null where the field allows that, and the value of a new row otherwise.
 *
 * What is returned has passed the field's own check; a refusal says what does not fit and, where a word was
 * mistyped, what was probably meant. `valueText` is the way back.
 */
export function readValue(
  field: AnyField,
  text: string,
  workbook: Workbook,
  context: ReadingContext = {},
): Reading {
  const empty = text.trim() === '' && field.kind !== 'text' && field.kind !== 'longText';
  const found = empty
    ? accepted(field.required ? field.initial : null)
    : read(field, text, workbook, context);
  if (!found.ok) return found;
  const checked = field.schema.safeParse(found.value);
  if (checked.success) return accepted(checked.data);
  return refused(checked.error.issues[0]?.message ?? `${field.label} does not take "${short(text)}".`);
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔', '☑', 'ja', 'j', 'wahr']);
const NO = new Set(['no', 'n', 'false', '0', '✗', '✘', '☐', '-', 'nein', 'falsch']);

function read(field: AnyField, text: string, workbook: Workbook, context: ReadingContext): Reading {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return accepted(text);
    case 'integer':
    case 'decimal':
    case 'money':
      return readAmount(field, text, workbook, context.decimal);
    case 'level':
      return readLevel(field, text);
    case 'boolean':
      return readYesNo(field, text);
    case 'date':
      return readDay(field, text);
    case 'choice':
      return readChoice(field, text.trim());
    case 'choices':
      return asList(readItems(text, (word) => readChoice(field, word)));
    case 'reference':
      return readRow(field, text, workbook);
    case 'references':
      return asList(readItems(text, (word) => readRow(field, word, workbook)));
    case 'id':
    case 'timestamp':
      return accepted(text.trim());
    default:
      return assertNever(field.kind);
  }
}

function readYesNo(field: AnyField, text: string): Reading {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return accepted(true);
  if (NO.has(word)) return accepted(false);
  return refused(`${field.label} is yes or no, not "${short(text)}".`);
}

function asList(items: Reading): Reading {
  return items.ok ? accepted(listText(items.value as readonly string[])) : items;
}
