import { assertNever } from '../../../lib/assert-never.ts';
import type { SERVICE_LEVEL_DEFINITIONS } from '../../../model/expectation-lists.ts';
import { erlangB } from './erlang-b.ts';
import { patienceSeries } from './patience-series.ts';
import { idleService, type Service } from './service.ts';

export type ServiceLevelDefinition = (typeof SERVICE_LEVEL_DEFINITIONS)[number]['value'];

export interface Abandoning {
  readonly handleSeconds: number;
  readonly thresholdSeconds: number;
  /** Mean of the time after which a customer who still waits hangs up; exponentially distributed. */
  readonly patienceSeconds: number;
  readonly definition: ServiceLevelDefinition;
}

/**
 * Erlang A: agents, customers who wait, and customers who hang up when their patience ends (M/M/N+M).
 *
 * With arrivals l = a / h, service m = 1 / h for each agent and hanging up t = 1 / patience for each who waits, the
 * chance of k contacts is that of a birth-death chain: proportional to the product of l / (m x min(i, N) +
 * t x max(0, i - N)) over i = 1 to k. The part below N comes from Erlang B, the part above from Palm's function
 * A(x, y) with x = N x m / t and y = l / t:
 *
 * - all busy and nobody waiting: p = 1 / (1 / B + A - 1); share that waits: p x A
 * - contacts waiting: p x Σ j T(j); mean wait = contacts waiting / l; hang up: t x mean wait
 * - occupancy: a x (1 - hang up) / N
 * - offered wait beyond s: P(V > s) = p x exp(y (1 - e^(-t s)) - N m s) x A(x, y e^(-t s)), the exact distribution
 *
 * What the share answered within the threshold is a share of has to be said; see `SERVICE_LEVEL_DEFINITIONS`.
 * The patience may be as long as one likes: the figures then become those of Erlang C. A queue always clears.
 *
 * Source: C. Palm, 1957; F. Baccelli and G. Hebuterne, 1981; Mandelbaum and Zeltyn, 2007. Example: 100 calls of 180 s
 * in half an hour, patience 300 s, 14 agents, 20 s: wait at all 0.145260, hang up 0.013984, occupancy 0.704297, mean
 * wait 4.195 s, answered in time of all offered 0.916792, of those answered 0.929794, answered or gone in time
 * 0.923956, would have been answered in time 0.918714.
 *
 * @param load offered load a in erlangs, 0 or more
 * @param agents N, a whole number from 1
 * @throws RangeError without agents, because nobody would ever be answered
 */
export function serviceWithAbandons(load: number, agents: number, queue: Abandoning): Service {
  if (load === 0) return idleService(agents);
  if (agents < 1) throw new RangeError('Erlang A needs at least one agent.');
  return abandonService(load, agents, erlangB(load, agents), queue);
}

/** The same with Erlang B of the load and the agents at hand. */
export function abandonService(load: number, agents: number, blocked: number, queue: Abandoning): Service {
  const { handleSeconds, thresholdSeconds, patienceSeconds, definition } = queue;
  const x = (agents * patienceSeconds) / handleSeconds;
  const y = (load * patienceSeconds) / handleSeconds;
  const all = patienceSeries(x, y);
  // 1 / p = (1 / B - 1) + A, added as logarithms, because A alone may be beyond the range of doubles.
  const logBusy = -logAdd(Math.log(1 / blocked - 1), all.logSum);
  const waits01 = Math.min(1, Math.exp(logBusy + all.logSum));
  const queueLength = waits01 * all.mean;
  const waitSeconds = (queueLength * handleSeconds) / load;
  const abandons01 = Math.min(1, waitSeconds / patienceSeconds);
  /** Offered wait beyond the threshold; with `once` more, for those alone who would still be there. */
  const beyond = (once: 0 | 1) => {
    const left = thresholdSeconds / patienceSeconds;
    const log =
      logBusy -
      y * Math.expm1(-left) -
      (x + once) * left +
      patienceSeries(x + once, y * Math.exp(-left)).logSum;
    return Math.min(1, Math.exp(log) * (x / (x + once)));
  };
  const level = () => {
    switch (definition) {
      case 'virtual':
        return 1 - beyond(0);
      case 'with-abandons':
        return 1 - Math.exp(-thresholdSeconds / patienceSeconds) * beyond(0);
      case 'offered':
        return 1 - abandons01 - beyond(1);
      case 'answered':
        return abandons01 === 1 ? 0 : (1 - abandons01 - beyond(1)) / (1 - abandons01);
      default:
        return assertNever(definition);
    }
  };
  return {
    agents,
    load,
    serviceLevel01: Math.min(1, Math.max(0, level())),
    waitSeconds,
    waitOfWaitingSeconds: waits01 === 0 ? 0 : waitSeconds / waits01,
    waits01,
    occupancy01: Math.min(1, (load * (1 - abandons01)) / agents),
    queueLength,
    abandons01,
    neverClears: false,
  };
}

/** log(e^a + e^b) without leaving the range of doubles. */
function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY
    ? high
    : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
