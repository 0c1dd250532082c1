import type { Engagement } from '../../model/tables/engagement.ts';

/**
 * The day on which a contract would end: going live (or, while that is open, the start of the transition) and the
 * months of the horizon after it; null while both days are open. A day that the month does not have becomes its last.
 *
 * Example: live on 2027-09-13 with a horizon of 36 months: 2030-09-13.
 */
export function contractEnd({
  go_live_on,
  transition_start,
  horizon_months,
}: Pick<Engagement, 'go_live_on' | 'transition_start' | 'horizon_months'>): string | null {
  const start = go_live_on ?? transition_start;
  return start === null ? null : addMonths(start, horizon_months);
}

/** A day some months later or earlier. @param day `YYYY-MM-DD` */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, days));
  return first.toISOString().slice(0, 10);
}
