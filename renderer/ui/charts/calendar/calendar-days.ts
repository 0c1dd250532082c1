/** A day as "2026-11-22", and a month as "2026-11": calendar days have no time zone. */
export type IsoDay = string;
export type IsoMonth = string;

const DAY_MS = 86_400_000;

export function monthOf(day: IsoDay): IsoMonth {
  return day.slice(0, 7);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDay(utc(day) + days * DAY_MS);
}

/** The same day of another month; the last one where that month is shorter (31 January and a month is 28 February). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: IsoDay): number {
  return (new Date(utc(day)).getUTCDay() + 6) % 7;
}

/** The weeks of a month from Monday to Sunday, with the days of its neighbours that fill the first and last week. */
export function weeksOf(month: IsoMonth): readonly (readonly IsoDay[])[] {
  const first = `${month}-01`;
  let day = addDays(first, -weekdayOf(first));
  const weeks: IsoDay[][] = [];
  do {
    const monday = day;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
    day = addDays(day, 7);
  } while (monthOf(day) === month);
  return weeks;
}

const STEPS: Readonly<Record<string, (day: IsoDay) => IsoDay>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** The day that a key leads to in a calendar; null where the key means something else. */
export function dayAfterKey(day: IsoDay, key: string): IsoDay | null {
  return STEPS[key]?.(day) ?? null;
}

/** The milliseconds of a day's midnight in UTC, for words and sums; never for a local time. */
export function utc(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDay(milliseconds: number): IsoDay {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
