import { groupBy } from '../../../lib/group-by.ts';
import { sumBy } from '../../../lib/sum-by.ts';
import { WEEKDAYS, type Weekday } from '../../../model/expectation-lists.ts';
import type { Queue } from '../../../model/tables/queue.ts';
import { addDays } from '../../governance/day-sums.ts';
import { clockOf, openMinutes } from '../demand/open-intervals.ts';
import type { ReportLine } from './read-intervals.ts';
import { weekdayOf } from './read-moment.ts';

/** An interval of a usual week, as it is stored for a queue. */
export interface UsualInterval {
  readonly weekday: Weekday;
  /** `HH:MM`. */
  readonly starts: string;
  readonly contacts: number | null;
  readonly aht_seconds: number | null;
  readonly planned: number | null;
}

export interface UsualWeek {
  readonly intervals: readonly UsualInterval[];
  /** Different dates that were averaged; 0 when the report has days of the week. */
  readonly dates: number;
  /** The length of an interval in the report in minutes: the shortest time between two of them; null for a single one. */
  readonly step: number | null;
}

const DAY = 24 * 60;

/**
 * A report as one usual week: contacts and planned agents of an interval are the mean over the dates with that day of
 * the week (a date without a line for the interval counts as nothing arriving), its handle time the mean weighted by
 * contacts. Lines without dates that say the same interval twice are averaged as well. For a queue that is open past
 * midnight, the hours after it belong to the day before.
 *
 * Example: Mondays with 10 calls of 300 s and 30 calls of 200 s from 08:00 on: 20 calls of 225 s.
 */
export function usualWeek(lines: readonly ReportLine[], hours: Pick<Queue, 'opens' | 'closes'>): UsualWeek {
  const { until } = openMinutes(hours);
  const placed = lines.map((line) => {
    const late = until > DAY && line.minute < until - DAY;
    if (line.date !== undefined) {
      // The evening and the night after it are one date of service, not two.
      const date = late ? addDays(line.date, -1) : line.date;
      return { ...line, date, day: weekdayOf(date) };
    }
    const day = line.weekday ?? 'monday';
    return { ...line, day: late ? dayBefore(day) : day };
  });
  const dates = groupBy(
    placed.filter(({ date }) => date !== undefined),
    ({ day }) => day,
  );
  const count = new Map(
    [...dates].map(([day, list]) => [day, new Set(list.map((line) => line.date)).size] as const),
  );
  const intervals = [...groupBy(placed, ({ day, minute }) => `${day} ${minute}`).values()].map(
    (same): UsualInterval => {
      const [{ day, minute }] = same as [(typeof placed)[number]];
      const times = same.some(({ date }) => date !== undefined) ? (count.get(day) ?? 1) : same.length;
      const known = same.filter(({ contacts }) => contacts !== null);
      const timed = known.filter(
        ({ handleSeconds, contacts }) => handleSeconds !== null && (contacts ?? 0) > 0,
      );
      const weight = sumBy(timed, ({ contacts }) => contacts ?? 0);
      const plans = same.flatMap(({ planned }) => planned ?? []);
      return {
        weekday: day,
        starts: clockOf(minute),
        contacts: known.length === 0 ? null : rounded(sumBy(known, ({ contacts }) => contacts ?? 0) / times),
        aht_seconds:
          weight === 0
            ? null
            : rounded(sumBy(timed, (one) => (one.contacts ?? 0) * (one.handleSeconds ?? 0)) / weight),
        planned: plans.length === 0 ? null : rounded(sumBy(plans, (one) => one) / plans.length),
      };
    },
  );
  const order = new Map(WEEKDAYS.map(({ value }, index) => [value, index]));
  intervals.sort(
    (a, b) => (order.get(a.weekday) ?? 0) - (order.get(b.weekday) ?? 0) || a.starts.localeCompare(b.starts),
  );
  const starts = [...new Set(lines.map(({ minute }) => minute))].sort((a, b) => a - b);
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  return {
    intervals,
    dates: new Set(placed.flatMap(({ date }) => date ?? [])).size,
    step: gaps.length === 0 ? null : Math.min(...gaps),
  };
}

function dayBefore(day: Weekday): Weekday {
  const at = WEEKDAYS.findIndex(({ value }) => value === day);
  return (WEEKDAYS[(at + 6) % 7] as (typeof WEEKDAYS)[number]).value;
}

/** To two decimals: a hundredth of a contact is no more than noise. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
