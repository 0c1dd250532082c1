import { describe, expect, it } from 'vitest';
import { coverFte } from '../../../../shared/domain/staffing/queueing/cover-factor.ts';
import { erlangB } from '../../../../shared/domain/staffing/queueing/erlang-b.ts';
import { erlangC, serviceWithoutAbandons } from '../../../../shared/domain/staffing/queueing/erlang-c.ts';
import { offeredLoad } from '../../../../shared/domain/staffing/queueing/offered-load.ts';
import { type Goal, requiredAgents } from '../../../../shared/domain/staffing/queueing/required-agents.ts';
import { scheduledAgents } from '../../../../shared/domain/staffing/queueing/scheduled-agents.ts';

const serve = (load: number, agents: number, handleSeconds: number, thresholdSeconds: number) =>
  serviceWithoutAbandons(load, agents, { handleSeconds, thresholdSeconds });
const goal = (handleSeconds: number, more: Partial<Goal> = {}): Goal => ({
  target01: 0.8,
  thresholdSeconds: 20,
  handleSeconds,
  maxOccupancy01: 1,
  abandoning: null,
  ...more,
});
const load = (contacts: number, handleSeconds: number, intervalSeconds = 1_800) =>
  offeredLoad({ contacts, handleSeconds, intervalSeconds });

describe('a hundred calls of three minutes in half an hour', () => {
  it('with 14 agents are served as the published example says', () => {
    const { waits01, serviceLevel01, waitSeconds, occupancy01 } = serve(10, 14, 180, 20);
    expect(load(100, 180)).toBe(10);
    expect(waits01).toBeCloseTo(0.174131933595, 12);
    expect(serviceLevel01).toBeCloseTo(0.8883500191794669, 12);
    expect(waitSeconds).toBeCloseTo(7.83593701177724, 10);
    expect(occupancy01).toBeCloseTo(0.714285714286, 12);
  });

  it('with 11 agents wait two minutes on average', () => {
    const { waits01, serviceLevel01, waitSeconds } = serve(10, 11, 180, 20);
    expect(waits01).toBeCloseTo(0.682118204689, 12);
    expect(serviceLevel01).toBeCloseTo(0.389613811729, 12);
    expect(waitSeconds).toBeCloseTo(122.781277, 6);
  });

  it('need 14 agents at a ceiling of 85 % and 20 on the schedule, 15 and 22 at one of 70 %', () => {
    const at85 = requiredAgents(10, goal(180, { maxOccupancy01: 0.85 }));
    const at70 = requiredAgents(10, goal(180, { maxOccupancy01: 0.7, thresholdSeconds: 19.8 }));
    expect([at85, scheduledAgents(at85, 0.3), at70, scheduledAgents(at70, 0.3)]).toEqual([14, 20, 15, 22]);
    const served = serve(10, 15, 180, 19.8);
    expect(served.serviceLevel01).toBeCloseTo(0.9411, 4);
    expect(served.occupancy01).toBeCloseTo(0.6667, 4);
    expect(served.waits01).toBeCloseTo(0.102, 4);
  });
});

describe('published examples', () => {
  it('two call takers and thirty calls an hour of a minute: under 8 % wait more than ten seconds, 14 % with 80 s', () => {
    expect(1 - serve(load(30, 60, 3_600), 2, 60, 10).serviceLevel01).toBeCloseTo(0.07788, 5);
    expect(1 - serve(load(30, 80, 3_600), 2, 80, 10).serviceLevel01).toBeCloseTo(0.14108, 5);
  });

  it('shares that wait: 8.5 erlangs with 10 agents, 15 with 20', () => {
    expect(erlangC(8.5, 10)).toBeCloseTo(0.529861305, 9);
    expect(erlangC(15, 20)).toBeCloseTo(0.160429387, 9);
  });

  it('two hundred calls an hour of three minutes, 80 % in a minute: 13 agents, 12 for a wait of two minutes', () => {
    expect(requiredAgents(10, goal(180, { thresholdSeconds: 60 }))).toBe(13);
    expect(serve(10, 12, 180, 60).serviceLevel01).toBeCloseTo(0.769276, 6);
    expect(serve(10, 13, 180, 60).serviceLevel01).toBeCloseTo(0.895055, 6);
    expect(serve(10, 11, 180, 60).waitSeconds).toBeCloseTo(122.781, 3);
    expect(serve(10, 12, 180, 60).waitSeconds).toBeCloseTo(40.445, 3);
  });

  it('thirty calls of five minutes an hour, nine of ten without any wait: six agents', () => {
    const a = load(30, 300, 3_600);
    expect(1 - erlangC(a, 5)).toBeCloseTo(0.869629, 6);
    expect(1 - erlangC(a, 6)).toBeCloseTo(0.952555, 6);
    expect(requiredAgents(a, goal(300, { target01: 0.9, thresholdSeconds: 0 }))).toBe(6);
  });

  it.each([
    [60, 360, 16, 0.204574, 0.83619, 18.411647, 0.75, 23],
    [200, 240, 32, 0.236264, 0.848512, 10.631901, 0.833333, 46],
    [50, 300, 12, 0.175973, 0.862189, 14.3978, 0.694444, 18],
  ])(
    '%i calls of %i s in half an hour: %i agents for 80 %% in 20 s',
    (calls, aht, agents, c, sl, asa, occ, onSchedule) => {
      const a = load(calls, aht);
      const found = requiredAgents(a, goal(aht));
      const served = serve(a, found, aht, 20);
      expect(found).toBe(agents);
      expect(served.waits01).toBeCloseTo(c, 6);
      expect(served.serviceLevel01).toBeCloseTo(sl, 6);
      expect(served.waitSeconds).toBeCloseTo(asa, 6);
      expect(served.occupancy01).toBeCloseTo(occ, 6);
      expect(scheduledAgents(found, 0.3)).toBe(onSchedule);
    },
  );

  it('400 calls of 257 s: 57.1 erlangs, 64 agents for 80/20, 68 with a ceiling of 85 %, 98 on the schedule', () => {
    const a = load(400, 257);
    expect(a).toBeCloseTo(57.1, 1);
    expect(requiredAgents(a, goal(257))).toBe(64);
    const capped = requiredAgents(a, goal(257, { maxOccupancy01: 0.85 }));
    expect([capped, scheduledAgents(capped, 0.3)]).toEqual([68, 98]);
  });
});

describe('figures that are wrong elsewhere', () => {
  it('20 erlangs with 25 agents: 20.9 % wait 7.5 s on average, not 26.1 % and 9.4 s', () => {
    const { waits01, waitSeconds } = serve(20, 25, 180, 20);
    expect(waits01).toBeCloseTo(0.209102827, 9);
    expect(waitSeconds).toBeCloseTo(7.527701758, 9);
  });

  it.each([
    [5, 8, 300, 15, 0.75, 0.856],
    [20, 24, 200, 25, 0.85, 0.819],
    [100, 112, 300, 20, 0.85, 0.925],
    [50, 58, 240, 30, 0.9, 0.928],
  ])(
    '%i erlangs with %i agents of %i s within %i s are not the %f of a public table',
    (a, n, h, t, wrong, right) => {
      const level = serve(a, n, h, t).serviceLevel01;
      expect(level).toBeCloseTo(right, 3);
      expect(Math.abs(level - wrong)).toBeGreaterThan(0.02);
    },
  );

  it('the share that is turned away (B) is not the share that waits (C)', () => {
    expect(erlangB(15, 20)).toBeCloseTo(0.0456, 4);
    expect(erlangC(15, 20)).toBeGreaterThan(3 * erlangB(15, 20));
  });
});

describe('boundaries', () => {
  it('nothing arrives: nobody is needed and everybody would be answered at once', () => {
    expect(requiredAgents(0, goal(180))).toBe(0);
    expect(serve(0, 0, 180, 20)).toMatchObject({ serviceLevel01: 1, waitSeconds: 0, occupancy01: 0 });
    expect(scheduledAgents(0, 0.3)).toBe(0);
  });

  it('as many erlangs as agents or more: the queue never clears, and no wait is made up', () => {
    for (const agents of [0, 1, 9, 10]) {
      const { neverClears, serviceLevel01, waitSeconds, queueLength, waits01 } = serve(10, agents, 180, 20);
      expect([neverClears, serviceLevel01, waitSeconds, queueLength, waits01]).toEqual([
        true,
        0,
        null,
        null,
        1,
      ]);
    }
    expect(serve(10, 11, 180, 20).neverClears).toBe(false);
  });

  it('a target or a ceiling that is exactly met counts as met', () => {
    const level = serve(10, 14, 180, 20).serviceLevel01;
    expect(requiredAgents(10, goal(180, { target01: level }))).toBe(14);
    expect(requiredAgents(8.5, goal(180, { target01: 0, maxOccupancy01: 0.85 }))).toBe(10);
    expect(requiredAgents(0.1 * 3 * 10, goal(180, { target01: 0, maxOccupancy01: 0.3 }))).toBe(10);
  });

  it('a target of 100 % is refused, since no number of agents promises it', () => {
    expect(() => requiredAgents(10, goal(180, { target01: 1 }))).toThrow(RangeError);
  });

  it('the schedule is rounded up, but not because of the noise of binary fractions', () => {
    const at30 = (agents: number) => scheduledAgents(agents, 30 / 100);
    expect([7, 14, 21, 28, 35, 42, 63, 70].map(at30)).toEqual([10, 20, 30, 40, 50, 60, 90, 100]);
    expect([at30(1), at30(68), at30(15)]).toEqual([2, 98, 22]);
    expect(scheduledAgents(10, 0)).toBe(10);
  });

  it('a seat round the clock takes 6.0 FTE with 40 hours and 30 % shrinkage', () => {
    expect(coverFte(168, 40, 0.3)).toBeCloseTo(6, 12);
  });
});

describe('laws of waiting', () => {
  const loads = Array.from({ length: 40 }, (_, index) => 0.3 + index ** 1.6 * 1.7);

  it('more agents raise the service level and shorten the wait, and the share that waits lies from 0 to 1', () => {
    for (const a of loads) {
      let before = serve(a, Math.ceil(a + 0.01), 240, 20);
      for (let more = 1; more < 12; more += 1) {
        const next = serve(a, Math.ceil(a + 0.01) + more, 240, 20);
        expect(next.serviceLevel01).toBeGreaterThanOrEqual(before.serviceLevel01);
        expect(next.waitSeconds ?? 0).toBeLessThanOrEqual(before.waitSeconds ?? Number.POSITIVE_INFINITY);
        expect(next.waits01).toBeGreaterThanOrEqual(0);
        expect(next.waits01).toBeLessThanOrEqual(1);
        before = next;
      }
    }
  });

  it('the number found reaches the goal, one fewer misses it, and more load never needs fewer', () => {
    for (const maxOccupancy01 of [0.75, 0.85, 1]) {
      let last = 0;
      for (const a of loads) {
        const wanted = goal(240, { maxOccupancy01 });
        const agents = requiredAgents(a, wanted);
        const meets = (n: number) => {
          const served = serve(a, n, 240, 20);
          return !served.neverClears && served.serviceLevel01 >= 0.8 && a / n <= maxOccupancy01;
        };
        expect([meets(agents), meets(agents - 1)]).toEqual([true, false]);
        expect(agents).toBeGreaterThanOrEqual(last);
        last = agents;
      }
    }
  });

  it('one large group never needs more than two halves', () => {
    for (const a of loads)
      expect(requiredAgents(a, goal(240))).toBeLessThanOrEqual(2 * requiredAgents(a / 2, goal(240)));
    expect(requiredAgents(load(200, 300), goal(300))).toBe(39);
    expect(requiredAgents(load(100, 300), goal(300))).toBe(21);
  });

  it('with all times twice as long only the wait changes', () => {
    const [one, two] = [serve(10, 13, 180, 20), serve(10, 13, 360, 40)];
    expect(two.serviceLevel01).toBeCloseTo(one.serviceLevel01, 12);
    expect(two.occupancy01).toBe(one.occupancy01);
    expect(two.waitSeconds).toBeCloseTo(2 * (one.waitSeconds ?? 0), 9);
  });

  it('contacts waiting follow from the wait (Little)', () => {
    for (const a of loads) {
      const { queueLength, waitSeconds } = serve(a, Math.ceil(a) + 2, 240, 20);
      expect(queueLength).toBeCloseTo(((a / 240) * (waitSeconds ?? 0)) as number, 9);
    }
  });

  it('holds for thousands of agents, where factorials overflow', () => {
    for (const a of [140, 150, 1_000, 5_000]) {
      const agents = requiredAgents(a, goal(240));
      expect(agents).toBeGreaterThan(a);
      expect(agents).toBeLessThan(a + 3 * Math.sqrt(a));
      expect(serve(a, agents, 240, 20).serviceLevel01).toBeGreaterThanOrEqual(0.8);
    }
    expect(erlangB(8.5, 5_000)).toBe(0);
    expect(serve(8.5, 5_000, 240, 20).serviceLevel01).toBe(1);
  });
});
