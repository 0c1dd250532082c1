import { erlangB } from './erlang-b.ts';
import { idleService, type Service } from './service.ts';

/**
 * Erlang C: the share of contacts that wait when nobody hangs up.
 *
 * C = B / (1 - (a / N) x (1 - B)) for a < N; 1 when a >= N, because the queue then grows without end; 0 for no load.
 *
 * @param load offered load a in erlangs, 0 or more
 * @param agents N, a whole number
 * @returns share, 0-1
 *
 * Source: A. K. Erlang, 1917. Examples: 10 erlangs and 14 agents give 0.174132; 15 and 20 give 0.160429.
 */
export function erlangC(load: number, agents: number): number {
  return load === 0 ? 0 : load >= agents ? 1 : waitShare(erlangB(load, agents), load, agents);
}

/** Erlang C from Erlang B of the same load and agents, for a load below the agents. */
export function waitShare(blocked: number, load: number, agents: number): number {
  return blocked / (1 - (load / agents) * (1 - blocked));
}

/**
 * Share answered within the threshold: 1 - C x exp(-(N - a) x T / h), for a < N.
 *
 * @param waits01 C, 0-1
 * @param threshold T / h: the threshold in handle times
 */
export function levelWithin(waits01: number, load: number, agents: number, threshold: number): number {
  return 1 - waits01 * Math.exp(-(agents - load) * threshold);
}

/**
 * Everything that Erlang C says of a group: service level as in `levelWithin`, wait of all = C x h / (N - a), wait of
 * those who wait = h / (N - a), occupancy = a / N, contacts waiting = C x a / (N - a).
 *
 * It assumes that nobody hangs up and that contacts arrive at random at a steady rate; where many hang up it asks for
 * more agents than are needed.
 *
 * Example: 100 calls of 180 s in half an hour with 14 agents and a threshold of 20 s: service level 0.888350, wait
 * 7.835937 s, occupancy 0.714286. With 10 agents the queue never clears.
 */
export function serviceWithoutAbandons(
  load: number,
  agents: number,
  { handleSeconds, thresholdSeconds }: { readonly handleSeconds: number; readonly thresholdSeconds: number },
): Service {
  if (load === 0) return idleService(agents);
  if (load >= agents)
    return {
      agents,
      load,
      serviceLevel01: 0,
      waitSeconds: null,
      waitOfWaitingSeconds: null,
      waits01: 1,
      occupancy01: 1,
      queueLength: null,
      abandons01: 0,
      neverClears: true,
    };
  const waits01 = erlangC(load, agents);
  const spare = agents - load;
  return {
    agents,
    load,
    serviceLevel01: levelWithin(waits01, load, agents, thresholdSeconds / handleSeconds),
    waitSeconds: (waits01 * handleSeconds) / spare,
    waitOfWaitingSeconds: handleSeconds / spare,
    waits01,
    occupancy01: load / agents,
    queueLength: (waits01 * load) / spare,
    abandons01: 0,
    neverClears: false,
  };
}
