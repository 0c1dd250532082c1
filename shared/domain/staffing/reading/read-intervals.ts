import { type DecimalSign, decimalSignOf, readNumber } from '../../../model/reading/read-number.ts';
import { type Moment, readMoment } from './read-moment.ts';

/** One line of a report that was understood. */
export interface ReportLine extends Moment {
  readonly minute: number;
  readonly contacts: number | null;
  readonly handleSeconds: number | null;
  readonly planned: number | null;
}

export interface UnreadLine {
  /** Counted from 1, as the report has it. */
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

export interface Report {
  readonly lines: readonly ReportLine[];
  readonly unread: readonly UnreadLine[];
  /** What each column was taken for, by its name or number. */
  readonly columns: readonly { readonly name: string; readonly as: 'when' | Figure | 'ignored' }[];
}

type Figure = 'contacts' | 'handleSeconds' | 'planned';

/** Words in the names of columns, in English, German and Dutch. The first kind that fits counts. */
const NAMED: readonly (readonly [Figure, RegExp])[] = [
  ['handleSeconds', /\baht\b|handl|handle|bearbeitung|gespr|afhandel/i],
  ['planned', /plan|gepland|geplant|staff|schedul|besetz|agents?\b|bezetting/i],
  [
    'contacts',
    /offer|call|contact|volume|received|arriv|anruf|angebot|kontakt|oproep|aangebod|chat|anzahl|aantal/i,
  ],
];

const IN_ORDER: readonly Figure[] = ['contacts', 'handleSeconds', 'planned'];

/**
 * Reads counts by interval as they are copied out of a spreadsheet or the report of a phone system: cells apart by
 * tabs, semicolons or commas; a date and time or a day of the week and time, in one column or two; then contacts, handle
 * time and planned agents, told by the names of the columns or, without names, by their order. Handle times are seconds
 * or `4:55`. Decimal commas are understood; a line that cannot be read is listed with its reason and left out.
 */
export function readIntervals(text: string): Report {
  const all = splitCells(text);
  const above = all.findIndex(hasText);
  const rows = above < 0 ? [] : all.slice(above);
  const [first] = rows;
  const named = first?.every((cell) => readMoment(cell) === null && amount(cell) === null) ?? false;
  const body = named ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const when = Array.from({ length: width }, (_, at) => isWhen(body, at));
  const free = [...IN_ORDER];
  const names = named && first ? first : [];
  const kinds = Array.from({ length: width }, (_, at): Report['columns'][number] => {
    const name = names[at]?.trim() || `Column ${at + 1}`;
    if (when[at]) return { name, as: 'when' };
    if (named) {
      const found = NAMED.find(([figure, words]) => words.test(name) && free.includes(figure));
      if (!found) return { name, as: 'ignored' };
      free.splice(free.indexOf(found[0]), 1);
      return { name, as: found[0] };
    }
    return { name, as: free.shift() ?? 'ignored' };
  });
  const signs = kinds.map((_, at) => signOf(body, at));
  const lines: ReportLine[] = [];
  const unread: UnreadLine[] = [];
  for (const [index, cells] of body.entries()) {
    if (!hasText(cells)) continue;
    const line = readLine(cells, kinds, signs);
    if (typeof line === 'string')
      unread.push({ line: above + index + (named ? 2 : 1), text: cells.join(' | '), reason: line });
    else lines.push(line);
  }
  return { lines, unread, columns: kinds };
}

function readLine(
  cells: readonly string[],
  kinds: Report['columns'],
  signs: readonly (DecimalSign | undefined)[],
): ReportLine | string {
  let moment: Moment = {};
  const figures: Record<Figure, number | null> = { contacts: null, handleSeconds: null, planned: null };
  for (const [at, { name, as }] of kinds.entries()) {
    const cell = cells[at]?.trim() ?? '';
    if (as === 'ignored' || cell === '') continue;
    if (as === 'when') {
      const found = readMoment(cell);
      if (!found) return `"${cell}" is no date, day or time.`;
      // Two columns with times are the beginning and the end of an interval: the first one counts.
      moment = { ...found, ...moment };
      continue;
    }
    const value = amount(cell, signs[at]);
    if (value === null || value < 0) return `"${cell}" in ${name} is no number.`;
    figures[as] = value;
  }
  const { minute, date, weekday } = moment;
  if (minute === undefined) return 'It has no time of day.';
  if (date === undefined && weekday === undefined) return 'It has no date and no day of the week.';
  if (figures.contacts === null && figures.planned === null) return 'It has no contacts.';
  return { ...moment, minute, ...figures };
}

/** A number, or a duration such as 4:55 in seconds. */
function amount(cell: string, decimal?: DecimalSign): number | null {
  const time = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(cell.trim());
  if (time) return Number(time[1] ?? 0) * 3_600 + Number(time[2]) * 60 + Number(time[3]);
  return cell.trim() === '' ? null : readNumber(cell, { whole: false, min: 0, decimal });
}

/** Most of a column's cells say when, and it is not a duration among the figures. */
function isWhen(body: readonly (readonly string[])[], at: number): boolean {
  const cells = body.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  const moments = cells.map(readMoment);
  if (moments.filter((one) => one !== null).length * 2 <= cells.length) return false;
  const onlyTimes = moments.every(
    (one) => one === null || (one.date === undefined && one.weekday === undefined),
  );
  // A column of times alone is an interval only before the first number: behind it, it is a handle time.
  const before = body.find((row) => (row[at] ?? '') !== '')?.slice(0, at) ?? [];
  return !onlyTimes || before.every((cell) => readMoment(cell) !== null || cell.trim() === '');
}

function signOf(body: readonly (readonly string[])[], at: number): DecimalSign | undefined {
  const seen = new Set(body.flatMap((row) => decimalSignOf(row[at] ?? '') ?? []));
  const [only, ...others] = seen;
  return others.length === 0 ? only : undefined;
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function splitCells(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n?|\n/);
  const apart = lines.some((line) => line.includes('\t'))
    ? '\t'
    : lines.some((line) => line.includes(';'))
      ? ';'
      : ',';
  return lines.map((line) => line.split(apart).map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}
