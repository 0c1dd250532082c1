import { WEEKDAYS, type Weekday } from '../../../model/expectation-lists.ts';
import { listed } from '../../../model/list-text.ts';
import type { Queue } from '../../../model/tables/queue.ts';

const DAY = 24 * 60;

/** A stretch of a usual week in which a queue is open. */
export interface OpenInterval {
  /** The day on which service began: the hours after midnight of a late shift belong to the evening before. */
  readonly weekday: Weekday;
  /** Minutes from midnight of that day; 24 x 60 and more on the next calendar day. */
  readonly start: number;
  /** Its length; the last one of a day may be shorter. */
  readonly minutes: number;
}

export type Hours = Pick<Queue, 'days_open' | 'opens' | 'closes' | 'interval_minutes'>;

/**
 * The intervals of a week in which a queue is open, day by day. Closing at the time of opening means round the clock,
 * and then days run from midnight to midnight; closing before opening means past midnight.
 *
 * Example: Monday from 08:00 to 20:00 in steps of 30 minutes are 24 intervals.
 */
export function openIntervals({
  days_open,
  opens,
  closes,
  interval_minutes,
}: Hours): readonly OpenInterval[] {
  const days = new Set(listed(days_open));
  const length = Number(interval_minutes);
  const { from, until } = openMinutes({ opens, closes });
  return WEEKDAYS.filter(({ value }) => days.has(value)).flatMap(({ value: weekday }) =>
    Array.from({ length: Math.ceil((until - from) / length) }, (_, index) => {
      const start = from + index * length;
      return { weekday, start, minutes: Math.min(length, until - start) };
    }),
  );
}

/** First and last minute of service, from midnight of the day on which it begins. */
export function openMinutes({ opens, closes }: Pick<Hours, 'opens' | 'closes'>) {
  const from = minutesOf(opens);
  const until = minutesOf(closes);
  if (from === until) return { from: 0, until: DAY };
  return { from, until: until > from ? until : until + DAY };
}

/** Minutes from midnight of a time such as 09:30. */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The time of day of a minute, as in 09:30; a minute past midnight reads as the clock does. */
export function clockOf(minute: number): string {
  const time = minute % DAY;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}
