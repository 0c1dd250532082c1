/**
 * Erlang B: the share of arrivals that find all of `agents` busy when nobody waits, for 0 to `agents` agents.
 *
 * Stable recursion: B(0) = 1, B(i) = a x B(i - 1) / (i + a x B(i - 1)). The form with factorials is not used: it
 * overflows beyond some 140 agents, the recursion holds for thousands.
 *
 * @param load offered load in erlangs, 0 or more
 * @returns share, 0-1
 *
 * Source: A. K. Erlang, 1917. Example: 8.5 erlangs and 10 agents give 0.144608
 */
export function erlangB(load: number, agents: number): number {
  let blocked = 1;
  for (let agent = 1; agent <= agents; agent += 1) blocked = nextErlangB(blocked, load, agent);
  return blocked;
}

/** One step of the recursion: B with `agent` agents from B with one fewer. */
export function nextErlangB(before: number, load: number, agent: number): number {
  return (load * before) / (agent + load * before);
}
