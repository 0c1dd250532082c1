import type { Queue } from '../../model/tables/queue.ts';
import { intervalDemand } from './demand/interval-demand.ts';
import { staffIntervals, type WeekNeed } from './staff-intervals.ts';
import type { QueueStaffing } from './staff-queues.ts';

/** Other assumptions than the queue's, to be looked at without being stored. */
export interface Supposed {
  /** In percent of the contacts that are expected. */
  readonly volumePercent: number;
  /** In percent of the handle times that are expected. */
  readonly ahtPercent: number;
  readonly targetPercent: number;
  readonly shrinkagePercent: number;
}

/** The assumptions of a queue itself. */
export function asPlanned({ queue }: Pick<QueueStaffing, 'queue'>): Supposed {
  return {
    volumePercent: 100,
    ahtPercent: 100,
    targetPercent: queue.target_percent,
    shrinkagePercent: queue.shrinkage_percent,
  };
}

/** The queue with the promise and the shrinkage of other assumptions; contacts and handle times are not its own. */
export function supposedQueue(queue: Queue, { targetPercent, shrinkagePercent }: Supposed): Queue {
  return { ...queue, target_percent: targetPercent, shrinkage_percent: shrinkagePercent };
}

/** The week of a queue as it would be under other assumptions; null while its demand is unknown. */
export function whatIf({ queue, volume, rows }: QueueStaffing, supposed: Supposed): WeekNeed | null {
  const changed = supposedQueue(queue, supposed);
  const strength = (queue.month_percent * supposed.volumePercent) / 100;
  const demand = intervalDemand(changed, volume, rows, strength);
  if (demand === null || demand.length === 0) return null;
  const factor = supposed.ahtPercent / 100;
  return staffIntervals(
    changed,
    demand.map((one) => ({ ...one, handleSeconds: one.handleSeconds * factor })),
  );
}
