import { describe, expect, it } from 'vitest';
import {
  type Abandoning,
  type ServiceLevelDefinition,
  serviceWithAbandons,
} from '../../../../shared/domain/staffing/queueing/erlang-a.ts';
import { serviceWithoutAbandons } from '../../../../shared/domain/staffing/queueing/erlang-c.ts';
import { patienceSeries } from '../../../../shared/domain/staffing/queueing/patience-series.ts';
import { requiredAgents } from '../../../../shared/domain/staffing/queueing/required-agents.ts';
import { SERVICE_LEVEL_DEFINITIONS } from '../../../../shared/model/expectation-lists.ts';

const queue = (more: Partial<Abandoning> = {}): Abandoning => ({
  handleSeconds: 180,
  thresholdSeconds: 20,
  patienceSeconds: 300,
  definition: 'offered',
  ...more,
});
const DEFINITIONS = SERVICE_LEVEL_DEFINITIONS.map(({ value }) => value);

describe('the published example: 10 erlangs, 14 agents, patience of five minutes', () => {
  it('gives the published shares and waits', () => {
    const { waits01, abandons01, occupancy01, waitSeconds } = serviceWithAbandons(10, 14, queue());
    expect(waits01).toBeCloseTo(0.14526, 6);
    expect(abandons01).toBeCloseTo(0.013984, 6);
    expect(occupancy01).toBeCloseTo(0.704297, 6);
    expect((waitSeconds ?? 0) / 60).toBeCloseTo(0.069919, 6);
  });

  it.each<[ServiceLevelDefinition, number]>([
    ['virtual', 0.918714],
    ['offered', 0.916792],
    ['answered', 0.929794],
    ['with-abandons', 0.923956],
  ])('gives the service level as "%s" defines it: %f', (definition, level) => {
    expect(serviceWithAbandons(10, 14, queue({ definition })).serviceLevel01).toBeCloseTo(level, 6);
  });
});

/** The same by brute force: the chain state by state, and the wait by walking through it in small steps of time. */
function byBruteForce(
  load: number,
  agents: number,
  { handleSeconds, thresholdSeconds, patienceSeconds }: Abandoning,
) {
  const [arrive, serve, leave] = [load / handleSeconds, 1 / handleSeconds, 1 / patienceSeconds];
  const states = [1];
  for (let k = 1; k < 600; k += 1)
    states.push(
      ((states[k - 1] ?? 0) * arrive) / (serve * Math.min(k, agents) + leave * Math.max(0, k - agents)),
    );
  const sum = states.reduce((all, one) => all + one, 0);
  const chance = states.map((one) => one / sum);
  const mean = (of: (k: number) => number) => chance.reduce((all, one, k) => all + one * of(k), 0);
  // Ahead of a newcomer wait 0, 1, 2 ...; each step somebody ahead is served or leaves, or the newcomer gives up.
  const steps = 1_500;
  const dt = thresholdSeconds / steps;
  let ahead = chance.slice(agents, agents + 80);
  let served = chance.slice(0, agents).reduce((all, one) => all + one, 0);
  for (let step = 0; step < steps; step += 1) {
    const next = ahead.map((one, j) => {
      const out = one * (agents * serve + leave * j) * dt;
      const up = (ahead[j + 1] ?? 0) * (agents * serve + leave * (j + 1)) * dt;
      return one - out + up - one * leave * dt;
    });
    served += (ahead[0] ?? 0) * agents * serve * dt;
    ahead = next;
  }
  return {
    waits01: chance.slice(agents).reduce((all, one) => all + one, 0),
    queueLength: mean((k) => Math.max(0, k - agents)),
    occupancy01: mean((k) => Math.min(k, agents)) / agents,
    abandons01: (leave * mean((k) => Math.max(0, k - agents))) / arrive,
    served01: served,
  };
}

describe('the chain worked out state by state', () => {
  it.each([
    [10, 14, 300],
    [10, 8, 60],
    [3, 2, 600],
    [40, 36, 45],
    [0.4, 1, 20],
  ])('%f erlangs, %i agents, patience %i s: agrees', (load, agents, patienceSeconds) => {
    const about = queue({ patienceSeconds });
    const slow = byBruteForce(load, agents, about);
    const found = serviceWithAbandons(load, agents, about);
    expect(found.waits01).toBeCloseTo(slow.waits01, 9);
    expect(found.queueLength).toBeCloseTo(slow.queueLength, 8);
    expect(found.occupancy01).toBeCloseTo(slow.occupancy01, 9);
    expect(found.abandons01).toBeCloseTo(slow.abandons01, 9);
    // The walk through time has an error of its own.
    expect(found.serviceLevel01).toBeCloseTo(slow.served01, 3);
  });
});

describe('laws of hanging up', () => {
  it('with endless patience everything becomes Erlang C', () => {
    const patient = queue({ patienceSeconds: 1e9 });
    for (const [load, agents] of [
      [10, 11],
      [10, 14],
      [57, 64],
    ] as const) {
      const c = serviceWithoutAbandons(load, agents, { handleSeconds: 180, thresholdSeconds: 20 });
      for (const definition of DEFINITIONS) {
        const a = serviceWithAbandons(load, agents, { ...patient, definition });
        expect(a.serviceLevel01).toBeCloseTo(c.serviceLevel01, 5);
        expect(a.waits01).toBeCloseTo(c.waits01, 5);
        expect((a.waitSeconds ?? 0) / (c.waitSeconds ?? 1)).toBeCloseTo(1, 4);
      }
    }
  });

  it('whoever hangs up is not served: answered and gone are all, and the wait is theirs and the others', () => {
    for (const load of [1, 10, 50, 400])
      for (const agents of [Math.ceil(load * 0.7), Math.ceil(load), Math.ceil(load * 1.1)]) {
        const { occupancy01, abandons01, waitSeconds } = serviceWithAbandons(load, agents, queue());
        expect(occupancy01 * agents).toBeCloseTo(load * (1 - abandons01), 8);
        expect(waitSeconds).toBeCloseTo(abandons01 * 300, 8);
        expect(occupancy01).toBeLessThanOrEqual(1);
      }
  });

  it('with more agents fewer hang up and more are answered in time, by every definition', () => {
    for (const definition of DEFINITIONS) {
      let before = serviceWithAbandons(20, 1, queue({ definition }));
      for (let agents = 2; agents < 40; agents += 1) {
        const next = serviceWithAbandons(20, agents, queue({ definition }));
        expect(next.serviceLevel01).toBeGreaterThanOrEqual(before.serviceLevel01 - 1e-12);
        expect(next.abandons01).toBeLessThanOrEqual(before.abandons01);
        before = next;
      }
    }
  });

  it('the number found is the smallest that suffices, also below the load', () => {
    for (const definition of DEFINITIONS)
      for (const load of [0.2, 3, 17, 60])
        for (const patienceSeconds of [20, 200, 2_000]) {
          const goal = {
            target01: 0.8,
            thresholdSeconds: 20,
            handleSeconds: 180,
            maxOccupancy01: 0.9,
            abandoning: { patienceSeconds, definition },
          };
          const meets = (agents: number) => {
            const served = serviceWithAbandons(load, agents, queue({ patienceSeconds, definition }));
            return served.serviceLevel01 >= 0.8 && served.occupancy01 <= 0.9;
          };
          let smallest = 1;
          while (!meets(smallest)) smallest += 1;
          expect(requiredAgents(load, goal)).toBe(smallest);
        }
    const hurried = { patienceSeconds: 30, definition: 'offered' as const };
    const goal = { target01: 0.8, thresholdSeconds: 20, handleSeconds: 257, maxOccupancy01: 1 };
    expect(requiredAgents(1_000, { ...goal, abandoning: hurried })).toBeLessThan(1_000);
  });

  it('is stable for thousands of agents and for far too few', () => {
    for (const [load, agents] of [
      [5_000, 5_000],
      [5_000, 2_500],
      [3_000, 3_100],
      [50, 1],
    ] as const)
      for (const patienceSeconds of [10, 300, 100_000]) {
        const served = serviceWithAbandons(load, agents, queue({ patienceSeconds }));
        const short = Math.max(0, 1 - agents / load);
        expect(served.abandons01).toBeGreaterThanOrEqual(short - 1e-9);
        for (const share of [served.serviceLevel01, served.waits01, served.occupancy01, served.abandons01]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(Number.isFinite(served.waitSeconds)).toBe(true);
      }
  });

  it('adds up its series until nothing more can be seen', () => {
    // Σ y^j / ((x + 1) ... (x + j)) is (e^y - 1) / y for x = 1.
    expect(Math.exp(patienceSeries(1, 1).logSum)).toBeCloseTo(Math.E - 1, 14);
    expect(Math.exp(patienceSeries(1, 30).logSum) / ((Math.exp(30) - 1) / 30)).toBeCloseTo(1, 12);
    expect(patienceSeries(1, 2_000).logSum).toBeCloseTo(2_000 - Math.log(2_000), 9);
    expect(patienceSeries(5, 0)).toEqual({ logSum: 0, mean: 0 });
  });

  it('nobody to answer is refused', () => {
    expect(() => serviceWithAbandons(1, 0, queue())).toThrow(RangeError);
    expect(serviceWithAbandons(0, 0, queue()).serviceLevel01).toBe(1);
  });
});
