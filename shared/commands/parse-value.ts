import { assertNever } from '../lib/assert-never.ts';
import { Refusal } from '../lib/refusal.ts';
import type { AnyField } from '../model/table.ts';

const YES = ['yes', 'y', 'true', '1'];
const NO = ['no', 'n', 'false', '0'];

/**
 * Reads a typed word as a field's value: numbers with a point or a decimal comma, yes and no,
 * a choice by its value or its label, an empty text as "nothing" where a field allows that.
 *
 * @throws Refusal `invalid` when the word does not fit the field.
 */
export function parseValue(field: AnyField, text: string): unknown {
  const word = text.trim();
  if (word === '' && !field.required) return null;
  const value = read(field, text, word);
  const result = field.schema.safeParse(value);
  if (!result.success)
    throw new Refusal(
      'invalid',
      result.error.issues[0]?.message ?? `${field.label} does not take "${text}".`,
    );
  return result.data;
}

function read(field: AnyField, text: string, word: string): unknown {
  switch (field.kind) {
    case 'integer':
    case 'decimal':
    case 'level':
      return /^[+-]?\d+([.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : word;
    case 'boolean':
      return YES.includes(word.toLowerCase()) ? true : NO.includes(word.toLowerCase()) ? false : word;
    case 'choice':
      return (
        field.choices?.find(({ value, label }) =>
          [value.toLowerCase(), label.toLowerCase()].includes(word.toLowerCase()),
        )?.value ?? word
      );
    case 'text':
    case 'longText':
      return text;
    case 'id':
    case 'date':
    case 'timestamp':
    case 'reference':
      return word;
    default:
      return assertNever(field.kind);
  }
}
