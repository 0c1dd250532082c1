import { groupBy } from '../../lib/group-by.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { IntervalVolume } from '../../model/tables/interval-volume.ts';
import type { Queue } from '../../model/tables/queue.ts';
import type { Workbook } from '../../model/workbook.ts';
import { auditProcesses } from '../sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../sourcing/touchpoint/decide-touchpoints.ts';
import { intervalDemand } from './demand/interval-demand.ts';
import { type QueueVolume, queueVolume } from './demand/queue-volume.ts';
import { staffIntervals, type WeekNeed } from './staff-intervals.ts';

/** A queue, what comes to it, and the people that it takes. */
export interface QueueStaffing {
  readonly queue: Queue;
  readonly volume: QueueVolume;
  /** Its own intervals, as typed or pasted. */
  readonly rows: readonly IntervalVolume[];
  /** Null while contacts, handle time or days open are unknown. */
  readonly week: WeekNeed | null;
}

/** The tables that people needed follow from. */
export type StaffingSource = Pick<
  Workbook,
  | 'engagement'
  | 'parameter'
  | 'process'
  | 'touchpoint'
  | 'interaction_type'
  | 'channel'
  | 'queue'
  | 'interval_volume'
>;

interface Known {
  readonly rows: readonly IntervalVolume[];
  readonly contacts: number | null;
  readonly handleSeconds: number | null;
  readonly week: WeekNeed | null;
}

const known = new WeakMap<Queue, Known>();
const NONE: readonly IntervalVolume[] = [];
const grouped = new WeakMap<object, ReadonlyMap<string, readonly IntervalVolume[]>>();

/**
 * Every queue in its order with what it needs in the week that it is planned for. A queue whose row, volume and
 * intervals are the same as before is not worked out again.
 */
export function staffQueues(workbook: StaffingSource): readonly QueueStaffing[] {
  const advice = new Map(
    decideTouchpoints(workbook, auditProcesses(workbook).byId).map((one) => [one.touchpoint.id, one]),
  );
  const share = parameterValue(parametersOf(workbook), 'decision.hybrid_share');
  const rowsOf = rowsByQueue(workbook.interval_volume);
  return Object.values(workbook.queue)
    .sort((a, b) => a.position - b.position)
    .map((queue) => {
      const volume = queueVolume(queue, advice, share);
      const rows = rowsOf.get(queue.id) ?? NONE;
      return { queue, volume, rows, week: weekOf(queue, volume, rows) };
    });
}

/** What a queue needs with other rules than its own; null while its demand is unknown. */
export function staffWeek(
  queue: Queue,
  volume: QueueVolume,
  rows: readonly IntervalVolume[],
  monthPercent = queue.month_percent,
): WeekNeed | null {
  const demand = intervalDemand(queue, volume, rows, monthPercent);
  return demand === null || demand.length === 0 ? null : staffIntervals(queue, demand);
}

function weekOf(queue: Queue, volume: QueueVolume, rows: readonly IntervalVolume[]): WeekNeed | null {
  const { contacts, handleSeconds } = volume;
  const before = known.get(queue);
  if (before?.rows === rows && before.contacts === contacts && before.handleSeconds === handleSeconds)
    return before.week;
  const week = staffWeek(queue, volume, rows);
  known.set(queue, { rows, contacts, handleSeconds, week });
  return week;
}

function rowsByQueue(table: Workbook['interval_volume']): ReadonlyMap<string, readonly IntervalVolume[]> {
  let found = grouped.get(table);
  if (!found) {
    found = groupBy(Object.values(table), ({ queue }) => queue);
    grouped.set(table, found);
  }
  return found;
}
