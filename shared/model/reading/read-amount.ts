import type { AnyField } from '../table.ts';
import type { Workbook } from '../workbook.ts';
import { short } from './read-item.ts';
import { type DecimalSign, readNumber } from './read-number.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** Reads a number with the unit or currency that may stand beside it. */
export function readAmount(
  field: AnyField,
  text: string,
  workbook: Workbook,
  decimal: DecimalSign | undefined,
): Reading {
  const stripped = field.kind === 'money' ? withoutCurrency(text, workbook) : withoutUnit(text, field.unit);
  if (typeof stripped !== 'string')
    return refused(
      `${field.label} is kept in ${stripped.kept}, and "${short(text)}" is in ${stripped.other}: convert it first.`,
    );
  const number = readNumber(stripped, {
    whole: field.kind === 'integer',
    min: field.min,
    max: field.max,
    decimal,
  });
  if (number !== null) return accepted(number);
  return refused(`${field.label} is a number${rangeOf(field)}, not "${short(text)}".`);
}

function rangeOf({ min, max }: AnyField): string {
  return min === undefined || max === undefined ? '' : ` from ${min} to ${max}`;
}

/** Other ways to write a unit, by how the model writes it. */
const SAME_UNIT: Readonly<Record<string, readonly string[]>> = {
  s: ['sec', 'secs', 'seconds', 'second'],
  h: ['hr', 'hrs', 'hours', 'hour'],
  'h a week': ['h', 'hours', 'hours a week', 'h/week'],
  x: ['×'],
};

function withoutUnit(text: string, unit: string | undefined): string {
  const word = text.trim();
  if (unit === undefined) return word;
  const behind = /^(.*\d)\s*(\D+)$/.exec(word);
  const written = behind?.[2]?.trim().toLowerCase();
  if (behind === null || written === undefined) return word;
  const known = [unit, ...(SAME_UNIT[unit] ?? [])].some((name) => name.toLowerCase() === written);
  return known ? (behind[1] ?? word) : word;
}

const SYMBOLS: Readonly<Record<string, RegExp>> = {
  '€': /^EUR$/,
  '£': /^(GBP|EGP|GIP)$/,
  $: /^(USD|AUD|CAD|NZD|SGD|HKD|MXN|COP|CLP|ARS|TWD)$/,
  '¥': /^(JPY|CNY)$/,
  '₹': /^INR$/,
  '₱': /^PHP$/,
  '₺': /^TRY$/,
};

/** The amount alone, or whose currency stands beside it when that is not the engagement's. */
function withoutCurrency(
  text: string,
  workbook: Workbook,
): string | { readonly kept: string; readonly other: string } {
  const word = text.trim();
  const kept = Object.values(workbook.engagement)[0]?.currency ?? '';
  const found = /^([+-]?)\s*(\p{Sc}|[a-z]{3})?\s*(.*?)\s*(\p{Sc}|[a-z]{3})?$/iu.exec(word);
  if (!found) return word;
  const [, sign = '', before, amount = '', after] = found;
  const mark = before ?? after;
  if (mark === undefined || !/\d/.test(amount)) return word;
  const ours = kept === '' || mark.toUpperCase() === kept || SYMBOLS[mark]?.test(kept) === true;
  return ours ? `${sign}${amount}` : { kept, other: mark.toUpperCase() };
}
