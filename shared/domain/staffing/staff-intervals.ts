import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { Queue } from '../../model/tables/queue.ts';
import type { IntervalDemand } from './demand/interval-demand.ts';
import { agentSeconds, goalOf, modelOf } from './queue-goal.ts';
import { coverFte } from './queueing/cover-factor.ts';
import { offeredLoad } from './queueing/offered-load.ts';
import { requiredAgents, serviceWith } from './queueing/required-agents.ts';
import { scheduledAgents } from './queueing/scheduled-agents.ts';
import type { Service } from './queueing/service.ts';
import { spreadWork } from './queueing/spread-work.ts';

/** What an interval needs, and how well that serves. */
export interface IntervalNeed {
  readonly demand: IntervalDemand;
  /** Offered load in erlangs, of all sites together; for work answered later, the people that its share of work keeps busy. */
  readonly load: number;
  /** People who have to be available, of all sites together. */
  readonly agents: number;
  /** People on the schedule, shrinkage included. */
  readonly scheduled: number;
  /** Share of the agents' time spent on contacts, 0-1. */
  readonly occupancy01: number;
  /** Null for work that is answered later. */
  readonly service: Service | null;
  /** What the people planned for the interval would give; null where nobody has planned. */
  readonly plan: PlanCheck | null;
}

export interface PlanCheck {
  readonly planned: number;
  /** Fewer are planned than are needed. */
  readonly short: boolean;
  /** More arrives than the people planned can do. */
  readonly neverClears: boolean;
  readonly service: Service | null;
}

export interface WeekNeed {
  readonly intervals: readonly IntervalNeed[];
  /** The interval with the most agents, and among equals the one with the highest load; null when nothing arrives. */
  readonly busiest: IntervalNeed | null;
  readonly contacts: number;
  /** Hours of the week in which agents have to be available. */
  readonly agentHours: number;
  /** Full-time equivalents for the week, not rounded. */
  readonly fte: number;
  /** Share answered in time over the week, weighted by contacts, 0-1; null for work that is answered later. */
  readonly serviceLevel01: number | null;
}

type Rules = Queue;

/**
 * People needed in each interval of a week, and what that comes to.
 *
 * Agents: as in `requiredAgents` for the load of the interval, each interval by itself. Split between several sites,
 * each has its part of the load and needs its own; their sum counts. Work that is answered later is spread over its
 * promise as in `spreadWork` and needs load / most occupancy, rounded up, without waiting. FTE = agent hours of the
 * week / (hours a week x (1 - shrinkage)), from agents before they are rounded up to a schedule.
 *
 * Example: a queue with 10 erlangs of 180 s in each of 24 half hours on five days, 80 % in 20 s, 30 % shrinkage and
 * 40 hours: 14 agents, 20 on the schedule, 840 agent hours, 30 FTE.
 */
export function staffIntervals(queue: Rules, demand: readonly IntervalDemand[]): WeekNeed {
  const intervals = modelOf(queue) === 'deferred' ? workLater(queue, demand) : answerNow(queue, demand);
  const busiest = intervals.reduce<IntervalNeed | null>(
    (best, one) =>
      one.agents > (best?.agents ?? 0) || (one.agents === best?.agents && one.load > best.load) ? one : best,
    null,
  );
  const contacts = sumBy(demand, (one) => one.contacts);
  const agentHours = sumBy(intervals, (one) => (one.agents * one.demand.minutes) / 60);
  const inTime = sumBy(intervals, (one) => one.demand.contacts * (one.service?.serviceLevel01 ?? 0));
  return {
    intervals,
    busiest,
    contacts,
    agentHours,
    fte: coverFte(agentHours, queue.weekly_hours, queue.shrinkage_percent / 100),
    serviceLevel01:
      modelOf(queue) === 'deferred' ? null : contacts === 0 ? 1 : Math.min(1, inTime / contacts),
  };
}

function answerNow(queue: Rules, demand: readonly IntervalDemand[]): readonly IntervalNeed[] {
  // Intervals with the same demand need the same people: each load is worked out once.
  const known = new Map<string, { readonly agents: number; readonly service: Service }>();
  return demand.map((interval) => {
    const handleSeconds = agentSeconds(queue, interval.handleSeconds);
    const goal = goalOf(queue, handleSeconds);
    const load = loadOf(interval, handleSeconds);
    const ofSite = load / queue.sites;
    const key = `${ofSite} ${handleSeconds}`;
    let need = known.get(key);
    if (!need) {
      const agents = requiredAgents(ofSite, goal);
      need = { agents, service: serviceWith(ofSite, agents, goal) };
      known.set(key, need);
    }
    const agents = need.agents * queue.sites;
    const { planned } = interval;
    let plan: PlanCheck | null = null;
    if (planned !== null) {
      // A part of a person answers no call: what is planned is rounded down for each site.
      const service = serviceWith(ofSite, Math.floor(steady(planned / queue.sites)), goal);
      plan = { planned, short: planned < agents, neverClears: service.neverClears, service };
    }
    return {
      demand: interval,
      load,
      agents,
      scheduled: scheduledAgents(agents, queue.shrinkage_percent / 100),
      occupancy01: need.service.occupancy01,
      service: need.service,
      plan,
    };
  });
}

function workLater(queue: Rules, demand: readonly IntervalDemand[]): readonly IntervalNeed[] {
  const arriving = demand.map((one) => loadOf(one, one.handleSeconds));
  const promised = Math.floor((queue.answer_hours * 60) / Number(queue.interval_minutes));
  const work = spreadWork(arriving, promised);
  return demand.map((interval, index) => {
    const load = work[index] ?? 0;
    const ofSite = load / (queue.max_occupancy_percent / 100) / queue.sites;
    const agents = Math.ceil(steady(ofSite)) * queue.sites;
    const { planned } = interval;
    return {
      demand: interval,
      load,
      agents,
      scheduled: scheduledAgents(agents, queue.shrinkage_percent / 100),
      occupancy01: agents === 0 ? 0 : load / agents,
      service: null,
      plan:
        planned === null
          ? null
          : { planned, short: planned < agents, neverClears: load > planned, service: null },
    };
  });
}

function loadOf({ contacts, minutes }: IntervalDemand, handleSeconds: number): number {
  return offeredLoad({ contacts, handleSeconds, intervalSeconds: minutes * 60 });
}
