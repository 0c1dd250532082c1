import type { Weekday } from '../../model/expectation-lists.ts';

/** A calendar day as `YYYY-MM-DD`; days have no time zone. */
export type Day = string;

const DAY_MS = 86_400_000;

const WEEK: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export function addDays(day: Day, count: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS);
}

/** How many days lie between two days; below zero when the second comes first. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS);
}

/** Monday is 0, Sunday 6. */
export function weekdayIndex(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The first day from a day on that has the weekday; the day itself when it has. */
export function nextOn(day: Day, weekday: Weekday): Day {
  return addDays(day, (WEEK.indexOf(weekday) - weekdayIndex(day) + 7) % 7);
}

/** The last day of a month, which may be named by any of its days. */
export function lastOfMonth(day: Day): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(Date.UTC(year, month, 0));
}

/** The first days of the months from a day's own on, up to and with that of another day. */
export function monthsBetween(from: Day, until: Day): readonly Day[] {
  const months: Day[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= until; first = addDays(lastOfMonth(first), 1))
    months.push(first);
  return months;
}

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
