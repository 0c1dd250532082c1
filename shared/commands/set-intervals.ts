import type { Change } from '../changes/change.ts';
import type { UsualInterval } from '../domain/staffing/reading/usual-week.ts';
import { Refusal } from '../lib/refusal.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';
import { setFields } from './put.ts';

interface Intervals {
  readonly queue: string;
  readonly intervals: readonly UsualInterval[];
  /** Length of the intervals, where the queue is to be worked out in that; null leaves it as it is. */
  readonly minutes: 15 | 30 | 60 | null;
  /** Ids for rows that are added; at least as many as there are intervals. */
  readonly ids: readonly string[];
}

/**
 * Puts counts by interval in the place of what a queue had, as one act: the queue counts on its own intervals from then
 * on. Planned agents that the counts do not speak of stay; a row that would hold nothing any more goes.
 *
 * @throws Refusal `missing-row` when the queue is gone, `invalid` without intervals or for figures out of range
 */
export function setIntervals(workbook: Workbook, { queue: id, intervals, minutes, ids }: Intervals): Change {
  const queue = workbook.queue[id];
  if (!queue) throw new Refusal('missing-row', 'This queue is not there any more, so nothing was pasted.');
  if (intervals.length === 0)
    throw new Refusal(
      'invalid',
      'There is no interval to paste: copy lines with a day, a time and contacts.',
    );
  const title = `Paste ${intervals.length} ${intervals.length === 1 ? 'interval' : 'intervals'} of ${queue.name}`;
  const rows = Object.values(workbook.interval_volume).filter((row) => row.queue === id);
  const before = new Map(rows.map((row) => [`${row.weekday} ${row.starts}`, row]));
  const set = [];
  const add = [];
  const said = new Set<string>();
  for (const [index, interval] of intervals.entries()) {
    const key = `${interval.weekday} ${interval.starts}`;
    said.add(key);
    const row = before.get(key);
    const { planned, ...counts } = interval;
    if (row) set.push({ id: row.id, fields: { ...counts, ...(planned === null ? {} : { planned }) } });
    else add.push(newRow('interval_volume', { ...interval, queue: id, id: ids[index] ?? `${id}-${key}` }));
  }
  const others = rows.filter((row) => !said.has(`${row.weekday} ${row.starts}`));
  const remove = others.filter(({ planned }) => planned === null).map((row) => row.id);
  for (const row of others)
    if (row.planned !== null) set.push({ id: row.id, fields: { contacts: null, aht_seconds: null } });
  const change = editRows(workbook, 'interval_volume', { set, add, remove }, title);
  const own = {
    day_curve: 'own',
    interval_minutes: minutes === null ? queue.interval_minutes : (`${minutes}` as const),
  } as const;
  return { title, edits: [...change.edits, ...setFields(workbook, 'queue', id, own, title).edits] };
}
