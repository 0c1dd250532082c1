import type { Meeting } from '../../model/tables/meeting.ts';
import { addDays, type Day } from './day-sums.ts';

/** The days between which meetings of each time take place. */
export interface GovernanceTimes {
  /** The first day of the relationship; null while nobody has said, and then nothing has a date. */
  readonly start: Day | null;
  readonly goLive: Day | null;
  /** The first day of the usual rhythm, 90 days after going live; null while that day is unknown. */
  readonly steadyFrom: Day | null;
}

/** How long the denser rhythm of the start goes on after going live. */
export const CLOSE_DAYS = 90;

/**
 * When the meetings of an engagement begin, and when their usual rhythm does. Without a day on which the hand-over
 * starts they begin with going live. Going live on 13 September 2027, the usual rhythm begins on 12 December.
 */
export function governanceTimes(engagement: {
  readonly transition_start: string | null;
  readonly go_live_on: string | null;
}): GovernanceTimes {
  const { transition_start: begins, go_live_on: goLive } = engagement;
  return {
    start: begins ?? goLive,
    goLive,
    steadyFrom: goLive === null ? null : addDays(goLive, CLOSE_DAYS),
  };
}

/** The first day of a meeting's time and the first day after it; null where there is none. */
export interface Stretch {
  readonly from: Day;
  readonly before: Day | null;
}

/**
 * In which stretch of days a meeting takes place: from the start on, until the usual rhythm begins, or from then on.
 * Null while the days that decide it are unknown.
 */
export function stretchOf(period: Meeting['period'], times: GovernanceTimes): Stretch | null {
  const { start, steadyFrom } = times;
  if (period === 'steady') return steadyFrom === null ? null : { from: steadyFrom, before: null };
  if (start === null) return null;
  return { from: start, before: period === 'transition' ? steadyFrom : null };
}
