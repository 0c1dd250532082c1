import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Weekday } from '../model/expectation-lists.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/** People planned for an interval. */
export interface PlannedInterval {
  readonly weekday: Weekday;
  /** `HH:MM`. */
  readonly starts: string;
  readonly agents: number;
}

/**
 * Plans agents for intervals of a queue, as one act; counts of the intervals stay as they are.
 *
 * @param ids for rows that are added; at least as many as there are intervals
 * @throws Refusal `missing-row` when the queue is gone
 */
export function planAgents(
  workbook: Workbook,
  id: string,
  intervals: readonly PlannedInterval[],
  ids: readonly string[],
): Change {
  const queue = workbook.queue[id];
  if (!queue) throw new Refusal('missing-row', 'This queue is not there any more, so nothing was planned.');
  const rows = new Map(
    Object.values(workbook.interval_volume)
      .filter((row) => row.queue === id)
      .map((row) => [`${row.weekday} ${row.starts}`, row]),
  );
  const set = [];
  const add = [];
  for (const [index, { weekday, starts, agents }] of intervals.entries()) {
    const row = rows.get(`${weekday} ${starts}`);
    if (row) {
      if (row.planned !== agents) set.push({ id: row.id, fields: { planned: agents } });
      continue;
    }
    const values = { id: ids[index] ?? `${id}-${weekday}-${starts}`, queue: id, weekday, starts };
    add.push(newRow('interval_volume', { ...values, planned: agents }));
  }
  return editRows(workbook, 'interval_volume', { set, add }, `Plan agents of ${queue.name} as required`);
}
