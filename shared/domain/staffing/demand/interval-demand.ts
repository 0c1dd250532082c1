import { groupBy } from '../../../lib/group-by.ts';
import { sumBy } from '../../../lib/sum-by.ts';
import type { IntervalVolume } from '../../../model/tables/interval-volume.ts';
import type { Queue } from '../../../model/tables/queue.ts';
import { WEEK_WEIGHTS, weightBetween } from './curves.ts';
import { minutesOf, type OpenInterval, openIntervals } from './open-intervals.ts';
import type { QueueVolume } from './queue-volume.ts';

/** What arrives in an interval of the week that is planned for. */
export interface IntervalDemand extends OpenInterval {
  readonly contacts: number;
  /** Average handle time in seconds. */
  readonly handleSeconds: number;
  /** People planned to be available; null where nobody has planned. */
  readonly planned: number | null;
}

/** Weeks of an average month. */
export const WEEKS_PER_MONTH = 52 / 12;

type Row = Pick<IntervalVolume, 'weekday' | 'starts' | 'contacts' | 'aht_seconds' | 'planned'>;

/**
 * What arrives in each open interval of a week, or null while contacts or handle time are unknown.
 *
 * Contacts of the week = those of the month / (52 / 12) x month planned for. They are spread over the open days by the
 * weights of the week's curve and over the open intervals of a day by the weights of the day's curve; all of them fall
 * into open hours. With own intervals the rows of the queue take the place of both: each counts in the interval in
 * which it begins, at the same strength of the month, and rows outside the hours do not count.
 *
 * Example: 5,200 contacts a month are 1,200 a week; open from Monday to Friday with an even curve, that is 240 a day,
 * and 10 in each half hour from 08:00 to 20:00.
 *
 * @param monthPercent strength of the month in percent of an average one
 */
export function intervalDemand(
  queue: Queue,
  volume: QueueVolume,
  rows: readonly Row[],
  monthPercent = queue.month_percent,
): readonly IntervalDemand[] | null {
  const open = openIntervals(queue);
  const found = rowsByInterval(open, rows);
  const strength = monthPercent / 100;
  const planned = (index: number) => meanPlanned(found[index] ?? []);
  if (queue.day_curve === 'own') return ownDemand(open, found, volume, strength, planned);
  const { contacts, handleSeconds } = volume;
  if (contacts === null || handleSeconds === null) return null;
  const curve = queue.day_curve;
  const days = WEEK_WEIGHTS[queue.week_curve];
  const inDay = open.map(({ start, minutes }) => weightBetween(curve, start, minutes));
  const ofDay = new Map<string, number>();
  open.forEach(({ weekday }, index) => {
    ofDay.set(weekday, (ofDay.get(weekday) ?? 0) + (inDay[index] ?? 0));
  });
  const ofWeek = sumBy(ofDay.keys(), (day) => days[day as keyof typeof days]);
  const week = (contacts / WEEKS_PER_MONTH) * strength;
  return open.map((interval, index) => {
    const { weekday } = interval;
    const day = (week * days[weekday]) / ofWeek;
    const arriving = (day * (inDay[index] ?? 0)) / (ofDay.get(weekday) ?? 1);
    return { ...interval, contacts: arriving, handleSeconds, planned: planned(index) };
  });
}

/** Contacts of rows that begin outside the open hours; they count nowhere. */
export function contactsOutside(queue: Queue, rows: readonly Row[]): number {
  const inside = new Set(rowsByInterval(openIntervals(queue), rows).flat());
  return sumBy(rows, (row) => (inside.has(row) ? 0 : (row.contacts ?? 0)));
}

function ownDemand(
  open: readonly OpenInterval[],
  found: readonly (readonly Row[])[],
  volume: QueueVolume,
  strength: number,
  planned: (index: number) => number | null,
): readonly IntervalDemand[] | null {
  if (!found.some((rows) => rows.some(({ contacts }) => contacts !== null))) return null;
  const demand: IntervalDemand[] = [];
  for (const [index, interval] of open.entries()) {
    let contacts = 0;
    let seconds = 0;
    for (const row of found[index] ?? []) {
      const arriving = row.contacts ?? 0;
      const handle = row.aht_seconds ?? volume.handleSeconds;
      if (handle === null && arriving > 0) return null;
      contacts += arriving;
      seconds += arriving * (handle ?? 0);
    }
    const handleSeconds = contacts > 0 ? seconds / contacts : (volume.handleSeconds ?? 0);
    demand.push({ ...interval, contacts: contacts * strength, handleSeconds, planned: planned(index) });
  }
  return demand;
}

/** The rows of a queue by the open interval in which each begins. */
function rowsByInterval(open: readonly OpenInterval[], rows: readonly Row[]): readonly (readonly Row[])[] {
  const places = open.map((): Row[] => []);
  if (rows.length === 0) return places;
  const byDay = groupBy(
    open.map((interval, index) => ({ interval, index })),
    ({ interval }) => interval.weekday,
  );
  for (const row of rows) {
    const clock = minutesOf(row.starts);
    const place = byDay.get(row.weekday)?.find(({ interval: { start, minutes } }) => {
      const after = (clock - start + 2 * 24 * 60) % (24 * 60);
      return after < minutes;
    });
    if (place) places[place.index]?.push(row);
  }
  return places;
}

/** People planned in an interval; the mean where several rows begin in it. */
function meanPlanned(rows: readonly Row[]): number | null {
  const known = rows.flatMap(({ planned }) => planned ?? []);
  return known.length === 0 ? null : sumBy(known, (one) => one) / known.length;
}
