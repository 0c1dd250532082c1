import { dayNumber, dayOfNumber } from '../../../../shared/lib/day-number.ts';
import type { GanttMark, GanttRow } from './gantt-row.ts';

export interface GanttScale {
  /** The first day that is shown, always a Monday, as a day number. */
  readonly from: number;
  /** How many days are shown. */
  readonly days: number;
  readonly pixelsPerDay: number;
  readonly width: number;
}

/** A part of the time line, as in a month or a week. */
export interface GanttTick {
  readonly day: string;
  readonly x: number;
  readonly width: number;
}

const WEEK = 7;
/** A Monday, from which weeks are counted. */
const MONDAY = dayNumber('2024-01-01');
/** Today is shown when it is no further away than this; otherwise the plan would shrink to a corner. */
const NEAR = 45;

/**
 * The days that a plan is drawn over: whole weeks around all bars and marks, with a week of air at the end.
 *
 * @param least the time line is at least so many pixels wide
 * @param zoom pixels for one day; null makes the plan as wide as `least`
 */
export function ganttScale(
  rows: readonly Pick<GanttRow, 'start' | 'end' | 'latestEnd'>[],
  marks: readonly GanttMark[],
  least: number,
  zoom: number | null,
): GanttScale | null {
  const days = rows.flatMap(({ start, end, latestEnd }) =>
    [start, end, latestEnd].filter((day) => day !== null).map(dayNumber),
  );
  if (days.length === 0) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const near = marks
    .map(({ day }) => dayNumber(day))
    .filter((day) => day >= first - NEAR && day <= last + NEAR);
  const from = mondayOf(Math.min(first, ...near));
  const until = mondayOf(Math.max(last, ...near)) + 2 * WEEK;
  const count = until - from;
  const pixelsPerDay = zoom ?? Math.max(1.5, least / count);
  return { from, days: count, pixelsPerDay, width: Math.round(count * pixelsPerDay) };
}

/** Where a day begins, in pixels. */
export function dayX({ from, pixelsPerDay }: GanttScale, day: string, plus = 0): number {
  return (dayNumber(day) + plus - from) * pixelsPerDay;
}

/** How wide a span of days is, both counted. */
export function spanWidth({ pixelsPerDay }: GanttScale, start: string, end: string): number {
  return (dayNumber(end) - dayNumber(start) + 1) * pixelsPerDay;
}

/** The months that are shown, the first and the last one cut off. */
export function monthTicks(scale: GanttScale): readonly GanttTick[] {
  const ticks: GanttTick[] = [];
  const until = scale.from + scale.days;
  let day = scale.from;
  while (day < until) {
    const text = dayOfNumber(day);
    const [year = 0, month = 0] = text.split('-').map(Number);
    const next = Math.min(until, Math.round(Date.UTC(year, month, 1) / 86_400_000));
    ticks.push(tick(scale, day, next));
    day = next;
  }
  return ticks;
}

/** The weeks that are shown, from Monday to Sunday. */
export function weekTicks(scale: GanttScale): readonly GanttTick[] {
  return Array.from({ length: scale.days / WEEK }, (_, index) => {
    const day = scale.from + index * WEEK;
    return tick(scale, day, day + WEEK);
  });
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return (((dayNumber(day) - MONDAY) % WEEK) + WEEK) % WEEK >= 5;
}

function tick(scale: GanttScale, from: number, until: number): GanttTick {
  return {
    day: dayOfNumber(from),
    x: (from - scale.from) * scale.pixelsPerDay,
    width: (until - from) * scale.pixelsPerDay,
  };
}

function mondayOf(day: number): number {
  return MONDAY + Math.floor((day - MONDAY) / WEEK) * WEEK;
}
