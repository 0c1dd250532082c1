import { monthAfter, monthOf } from '../credit/month-key.ts';

/** Months after going live in which a partner is rated each month, and how often after that. */
const MONTHLY_FOR = 6;
const QUARTER = 3;

/** The period that is rated next. */
export interface NextReview {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly rhythm: 'monthly' | 'quarterly';
}

/**
 * The period after the last rated one: a month while it begins within the first six months from going live, a quarter
 * of a year at all other times. Before any review it is the month of going live; without that day nothing is due.
 *
 * Example: live on 13 September 2027 and rated until 29 February 2028: March 2028 to May 2028, because the sixth month
 * ended with February.
 *
 * @param lastTo last day of the last period that was rated, or null
 */
export function nextReview(liveOn: string | null, lastTo: string | null): NextReview | null {
  const first = lastTo === null ? liveOn && monthOf(liveOn) : monthAfter(monthOf(lastTo), 1);
  if (first === null || first === '') return null;
  const live = liveOn && monthOf(liveOn);
  const monthly = Boolean(live && first >= live && first < monthAfter(live, MONTHLY_FOR));
  return {
    from: `${first}-01`,
    to: lastDayOf(monthAfter(first, monthly ? 0 : QUARTER - 1)),
    rhythm: monthly ? 'monthly' : 'quarterly',
  };
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const next = monthAfter(month, 1);
  return new Date(Date.parse(`${next}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
