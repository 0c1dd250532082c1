import type { Weekday } from '../../../model/expectation-lists.ts';
import type { Queue } from '../../../model/tables/queue.ts';

type DayCurve = Exclude<Queue['day_curve'], 'own'>;

/**
 * Weights of the 24 hours of a day, midnight first: how much arrives in an hour in proportion to the others. Our own
 * assumptions, made to be replaced by counts of the phone or ticket system ("Own intervals").
 */
export const DAY_WEIGHTS: Readonly<Record<DayCurve, readonly number[]>> = {
  even: Array.from({ length: 24 }, () => 1),
  morning: [
    0.2, 0.1, 0.1, 0.1, 0.2, 0.3, 0.8, 1.4, 2.2, 2.6, 2.5, 2.1, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 0.9, 0.7, 0.6,
    0.5, 0.3, 0.2,
  ],
  office: [
    0.2, 0.1, 0.1, 0.1, 0.1, 0.2, 0.4, 0.8, 1.3, 1.9, 2.3, 2.2, 1.6, 1.7, 2.1, 2.2, 2, 1.7, 1.2, 0.9, 0.7,
    0.5, 0.4, 0.2,
  ],
  evening: [
    0.5, 0.3, 0.2, 0.1, 0.1, 0.1, 0.3, 0.5, 0.8, 1, 1.1, 1.2, 1.3, 1.3, 1.2, 1.3, 1.5, 1.9, 2.3, 2.6, 2.6,
    2.2, 1.6, 0.9,
  ],
};

/** Weights of the days of a week, in the same way. */
export const WEEK_WEIGHTS: Readonly<Record<Queue['week_curve'], Readonly<Record<Weekday, number>>>> = {
  even: { monday: 1, tuesday: 1, wednesday: 1, thursday: 1, friday: 1, saturday: 1, sunday: 1 },
  monday: {
    monday: 1.25,
    tuesday: 1.1,
    wednesday: 1.05,
    thursday: 1,
    friday: 0.95,
    saturday: 0.6,
    sunday: 0.45,
  },
  weekend: {
    monday: 0.9,
    tuesday: 0.85,
    wednesday: 0.85,
    thursday: 0.9,
    friday: 1.1,
    saturday: 1.4,
    sunday: 1.3,
  },
};

/**
 * What a day's curve holds between two minutes: each hour by its weight, parts of an hour in proportion. Minutes past
 * midnight go on with the curve from its beginning.
 */
export function weightBetween(curve: DayCurve, start: number, minutes: number): number {
  const weights = DAY_WEIGHTS[curve];
  let sum = 0;
  for (let minute = start; minute < start + minutes; ) {
    const next = Math.min(start + minutes, (Math.floor(minute / 60) + 1) * 60);
    sum += ((next - minute) / 60) * (weights[Math.floor(minute / 60) % 24] ?? 0);
    minute = next;
  }
  return sum;
}
