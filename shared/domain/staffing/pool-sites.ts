import type { Queue } from '../../model/tables/queue.ts';
import type { IntervalDemand } from './demand/interval-demand.ts';
import { staffIntervals } from './staff-intervals.ts';

/** The people that a queue takes when its contacts are split between so many groups. */
export interface PoolNeed {
  readonly sites: number;
  /** People who have to be available in the busiest interval, of all groups. */
  readonly agents: number;
  readonly fte: number;
}

/**
 * What splitting a queue costs: the week of `staffIntervals` for one group up to `most`, each with the same part of the
 * contacts and the same promise. Work that is answered later needs no more people when it is split, but for rounding.
 *
 * Example: 200 calls of 300 s in half an hour, 80 % in 20 s, no ceiling for occupancy: one group needs 39 agents, two
 * need 21 each, 42 in all.
 */
export function poolSites(
  queue: Queue,
  demand: readonly IntervalDemand[],
  most: number,
): readonly PoolNeed[] {
  return Array.from({ length: most }, (_, index) => {
    const sites = index + 1;
    const { busiest, fte } = staffIntervals({ ...queue, sites }, demand);
    return { sites, agents: busiest?.agents ?? 0, fte };
  });
}
