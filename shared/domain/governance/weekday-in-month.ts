import type { Weekday } from '../../model/expectation-lists.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import { addDays, type Day, lastOfMonth, nextOn } from './day-sums.ts';

type Week = NonNullable<Meeting['week_of_month']>;

const WEEKS_AFTER: Readonly<Record<Exclude<Week, 'last'>, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
};

/**
 * The first, second, third, fourth or last of a weekday in a month. The second Tuesday of September 2027, which
 * begins on a Wednesday, is the 14th; its last Friday is the 24th.
 *
 * @param month any day of the month
 */
export function weekdayInMonth(month: Day, weekday: Weekday, week: Week): Day {
  const first = nextOn(`${month.slice(0, 7)}-01`, weekday);
  if (week !== 'last') return addDays(first, 7 * WEEKS_AFTER[week]);
  const fifth = addDays(first, 28);
  return fifth <= lastOfMonth(month) ? fifth : addDays(first, 21);
}
