import { dayNumber } from '../../../../shared/lib/day-number.ts';
import { formatDay } from '../../format-day.ts';
import type { GanttRow } from './gantt-row.ts';

const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const bareMonth = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });
const number = new Intl.DateTimeFormat(undefined, { day: 'numeric', timeZone: 'UTC' });

const moment = (day: string) => new Date(`${day}T00:00:00Z`);

/** A day without its year, as in "20 Sep". */
export function shortDay(day: string): string {
  return short.format(moment(day));
}

/** A month with its year, as in "Sep 2027". */
export function monthName(day: string): string {
  return month.format(moment(day));
}

/** A month alone, as in "Sep". */
export function shortMonth(day: string): string {
  return bareMonth.format(moment(day));
}

export function dayOfMonth(day: string): string {
  return number.format(moment(day));
}

/** Calendar days from the first to the last, both counted. */
export function daysOf(start: string, end: string): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

export function daysWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** The days of a row in a sentence. */
export function spanWords({ start, end, unknown = 'Its days are not known' }: GanttRow): string {
  if (start === null || end === null) return unknown;
  return `${formatDay(start)} to ${formatDay(end)}, ${daysWords(daysOf(start, end))}`;
}

/** Everything about a row, for whoever does not see its bar. */
export function rowWords(row: GanttRow): string {
  return [`${row.label}: ${spanWords(row)}`, ...row.about].join('. ');
}
