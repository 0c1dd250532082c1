import { steady } from '../../../lib/steady.ts';

/**
 * People to put on the schedule so that `agents` are available: agents / (1 - shrinkage), rounded up.
 *
 * Always rounded up, because a part of a person is at work or not; some public calculators round to the nearest
 * instead. Noise of binary fractions beyond the ninth decimal does not count, so that 21 / 0.7 stays 30.
 *
 * Example: 14 agents at 30 % are exactly 20; 68 agents are 97.14, so 98.
 *
 * @param shrinkage01 share of paid time in which people are not available, 0 to below 1
 */
export function scheduledAgents(agents: number, shrinkage01: number): number {
  return Math.ceil(steady(agents / (1 - shrinkage01)));
}
