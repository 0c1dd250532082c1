import type { Row } from '../../model/tables.ts';
import { addDays, type Day } from './day-sums.ts';
import { governanceTimes } from './governance-times.ts';

/** A yearly meeting comes within so many days. */
const YEAR = 366;

type Dates = Pick<Row<'engagement'>, 'transition_start' | 'go_live_on'>;

/** The last day that the figures of the calendar look at: a year after today, or after the start if that is later. */
export function lookAhead(engagement: Dates, today: Day): Day {
  const { start } = governanceTimes(engagement);
  return addDays(start !== null && start > today ? start : today, YEAR);
}

/** The first and the last year whose public holidays the figures and the exported calendar need. */
export function holidayYears(
  engagement: Dates,
  today: Day,
): { readonly from: number; readonly until: number } {
  const { start } = governanceTimes(engagement);
  const first = start !== null && start < today ? start : today;
  return { from: Number(first.slice(0, 4)), until: Number(lookAhead(engagement, today).slice(0, 4)) };
}
