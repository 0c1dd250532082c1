/** A calendar month as `YYYY-MM`. */
export type MonthKey = string;

/** The month of a day that is written as `YYYY-MM-DD`. */
export function monthOf(day: string): MonthKey {
  return day.slice(0, 7);
}

/** The first day of a month, as `YYYY-MM-DD`. */
export function firstDayOf(month: MonthKey): string {
  return `${month}-01`;
}

/** How many months a month lies after another; negative when it lies before. Example: 2026-02 after 2025-11 is 3. */
export function monthsApart(from: MonthKey, to: MonthKey): number {
  return numberOf(to) - numberOf(from);
}

/** A month that lies so many months later. Example: 2 after 2025-11 is 2026-01. */
export function monthAfter(month: MonthKey, months: number): MonthKey {
  const number = numberOf(month) + months;
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** So many months in a row, from the first one on. */
export function monthsFrom(first: MonthKey, count: number): readonly MonthKey[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => monthAfter(first, at));
}

function numberOf(month: MonthKey): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
