import type { MonthKey } from '../../../../shared/domain/credit/month-key.ts';

const short = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A month with its year, as in "Mar 2026". */
export function monthName(month: MonthKey): string {
  return long.format(new Date(`${month}-01T00:00:00Z`));
}

/** The name of a month alone, as in "Mar". */
export function monthShort(month: MonthKey): string {
  return short.format(new Date(`${month}-01T00:00:00Z`));
}

/** A number of months as the second figure of "9 of 12 months". */
export function ofMonths(count: number, all: number): string {
  return `${count} of ${all} ${all === 1 ? 'month' : 'months'}`;
}
