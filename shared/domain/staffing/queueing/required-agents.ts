import { steady } from '../../../lib/steady.ts';
import { abandonService, type ServiceLevelDefinition, serviceWithAbandons } from './erlang-a.ts';
import { nextErlangB } from './erlang-b.ts';
import { levelWithin, serviceWithoutAbandons, waitShare } from './erlang-c.ts';
import type { Service } from './service.ts';

/** What a group of agents has to reach, and how its customers behave. */
export interface Goal {
  /** Share to be answered within the threshold, 0 to below 1. */
  readonly target01: number;
  readonly thresholdSeconds: number;
  readonly handleSeconds: number;
  /** Agents are added until they are busy no more than this, above 0 to 1. */
  readonly maxOccupancy01: number;
  /** Null: nobody hangs up (Erlang C). Otherwise the mean patience, and what the share counts (Erlang A). */
  readonly abandoning: {
    readonly patienceSeconds: number;
    readonly definition: ServiceLevelDefinition;
  } | null;
}

/**
 * The smallest number of agents that reaches the target and is busy no more than allowed; 0 when nothing arrives.
 *
 * Without hanging up (Erlang C): smallest N > a with service level >= target and a / N <= ceiling, found in one pass
 * of the recursion for Erlang B. With it (Erlang A) N may lie below the load, because those who leave need no agent:
 * doubling from a + 2 x root of a finds a number that suffices, halving the smallest. Comparisons are made to nine
 * decimals, so that a share that is exactly the target counts as reached.
 *
 * Example: 10 erlangs of 180 s, 80 % in 20 s, ceiling 85 %: 14 agents; ceiling 70 %: 15.
 *
 * @param load offered load in erlangs, 0 or more
 * @throws RangeError for a target of 100 % or more, which no number of agents promises
 */
export function requiredAgents(load: number, goal: Goal): number {
  if (!(goal.target01 >= 0 && goal.target01 < 1) || !(goal.maxOccupancy01 > 0))
    throw new RangeError('A target lies from 0 to below 1, an occupancy above 0.');
  if (load === 0) return 0;
  return goal.abandoning ? withAbandons(load, goal) : withoutAbandons(load, goal);
}

/** How the group serves this load with so many agents. */
export function serviceWith(load: number, agents: number, goal: Goal): Service {
  const { handleSeconds, thresholdSeconds, abandoning } = goal;
  // Nobody answers: with patient customers and without, nothing is served.
  if (!abandoning || agents < 1)
    return serviceWithoutAbandons(load, agents, { handleSeconds, thresholdSeconds });
  return serviceWithAbandons(load, agents, { handleSeconds, thresholdSeconds, ...abandoning });
}

function withoutAbandons(load: number, goal: Goal): number {
  const threshold = goal.thresholdSeconds / goal.handleSeconds;
  const [target, most] = [steady(goal.target01), steady(goal.maxOccupancy01)];
  let blocked = 1;
  for (let agents = 1; ; agents += 1) {
    blocked = nextErlangB(blocked, load, agents);
    if (agents <= load || steady(load / agents) > most) continue;
    const level = levelWithin(waitShare(blocked, load, agents), load, agents, threshold);
    if (steady(level) >= target) return agents;
  }
}

function withAbandons(load: number, goal: Goal): number {
  const { handleSeconds, thresholdSeconds, abandoning, target01, maxOccupancy01 } = goal;
  if (!abandoning) return 0;
  const queue = { handleSeconds, thresholdSeconds, ...abandoning };
  const blocked = [1];
  const suffices = (agents: number) => {
    for (let agent = blocked.length; agent <= agents; agent += 1)
      blocked.push(nextErlangB(blocked[agent - 1] ?? 1, load, agent));
    const { occupancy01, serviceLevel01 } = abandonService(load, agents, blocked[agents] ?? 0, queue);
    return steady(occupancy01) <= steady(maxOccupancy01) && steady(serviceLevel01) >= steady(target01);
  };
  let enough = Math.ceil(load + 2 * Math.sqrt(load));
  let short = 0;
  while (!suffices(enough)) {
    short = enough;
    enough *= 2;
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (suffices(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
