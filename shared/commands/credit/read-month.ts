import { readDate } from '../../model/reading/read-date.ts';

/** A month that was read as `YYYY-MM`, or why it was not. */
export type MonthReading =
  | { readonly ok: true; readonly month: string }
  | { readonly ok: false; readonly why: 'not-a-month' | 'no-year' | 'two-months' | 'serial' };

/**
 * Reads a calendar month as spreadsheets and reports write it.
 *
 * Understood are `2026-01`, `01/2026`, `1.2026`, `Jan 26`, `January 2026`, `Jan-26`, names of months in English, German,
 * Dutch, French and Danish, and any day that stands for its month, such as `01.01.2026` and `1 Jan 2026`. A day that
 * could be read two ways is taken as the one that is the first of a month, as lists of months have it; `03/04/2026` is
 * refused. A name without a year is refused too, because nothing says which year is meant.
 */
export function readMonth(text: string): MonthReading {
  const word = text.trim().replace(/\s+/g, ' ');
  const iso = /^((?:19|20)\d{2})[-/.](\d{1,2})$/.exec(word);
  if (iso) return month(iso[1], Number(iso[2]));
  const turned = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/.exec(word);
  if (turned) return month(turned[2], Number(turned[1]));
  const named = /^(\p{L}{3,9})\.?[ \-/']*(\d{4}|\d{2})$/u.exec(word);
  if (named) return month(century(named[2]), monthNamed(named[1]));
  const yearFirst = /^(\d{4})[ -](\p{L}{3,9})\.?$/u.exec(word);
  if (yearFirst) return month(yearFirst[1], monthNamed(yearFirst[2]));
  if (/^\p{L}{3,9}\.?$/u.test(word) && monthNamed(word.replace('.', '')) > 0)
    return { ok: false, why: 'no-year' };
  return ofDay(word);
}

/** The month of a day; of two possible days the one that is the first of a month. */
function ofDay(word: string): MonthReading {
  const found = readDate(word);
  if (found.ok) return { ok: true, month: found.day.slice(0, 7) };
  if (found.why === 'serial') return { ok: false, why: 'serial' };
  if (found.why !== 'two-days') return { ok: false, why: 'not-a-month' };
  const firsts = found.days.filter((day) => day.endsWith('-01'));
  const [only, ...others] = firsts;
  return only !== undefined && others.length === 0
    ? { ok: true, month: only.slice(0, 7) }
    : { ok: false, why: 'two-months' };
}

function month(year = '', number: number): MonthReading {
  return number >= 1 && number <= 12
    ? { ok: true, month: `${year}-${String(number).padStart(2, '0')}` }
    : { ok: false, why: 'not-a-month' };
}

function century(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

/** Names of the months in English, German, Dutch, French and Danish, without accents, and abbreviations that are no beginnings of them. */
const NAMES = [
  'january januar januari janvier',
  'february februar februari fevrier',
  'march marz maerz maart mars marts mrz mrt',
  'april avril',
  'may mai mei maj',
  'june juni juin',
  'july juli juillet',
  'august augustus aout',
  'september septembre',
  'october oktober octobre',
  'november novembre',
  'december dezember decembre',
].map((names) => names.split(' '));

/** 1 to 12, or 0 for a word that names no month. Three letters are enough. */
function monthNamed(name = ''): number {
  const word = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return word.length < 3 ? 0 : NAMES.findIndex((names) => names.some((full) => full.startsWith(word))) + 1;
}
