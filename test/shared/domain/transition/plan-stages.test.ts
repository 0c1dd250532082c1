import { describe, expect, it } from 'vitest';
import { planStages } from '../../../../shared/domain/transition/plan-stages.ts';
import { dayNumber, dayOfNumber } from '../../../../shared/lib/day-number.ts';
import { listed } from '../../../../shared/model/list-text.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import { chance, stagesOf } from './support.ts';

const START = '2027-03-01';

describe('the days of a plan', () => {
  // Worked out by hand on paper, forwards and backwards.
  const plan = planStages(
    stagesOf({
      A: { duration_days: 10 },
      B: { duration_days: 5, after: ['A'] },
      C: { duration_days: 2, after: ['A'] },
      D: { duration_days: 1, after: ['B', 'C'] },
    }),
    START,
  );

  it.each([
    ['A', '2027-03-01', '2027-03-10', 0],
    ['B', '2027-03-11', '2027-03-15', 0],
    ['C', '2027-03-11', '2027-03-12', 3],
    ['D', '2027-03-16', '2027-03-16', 0],
  ])('%s lasts from %s to %s and may slip by %d days', (id, start, end, slackDays) => {
    expect(plan.byId[id]).toMatchObject({ start, end, slackDays });
  });

  it('names the critical stages in the order of their days, and the end', () => {
    expect(plan.critical).toEqual(['A', 'B', 'D']);
    expect([plan.start, plan.end]).toEqual(['2027-03-01', '2027-03-16']);
  });

  it('come out as in the network of seven activities that textbooks use for PERT, with whole days', () => {
    // a 4, b 5, c 5 after a, d 6 after a, e 5 after b and c, f 5 after d, g 5 after e: 19 days along a-c-e-g, while
    // a-d-f takes 15 and b has 4 to spare.
    const textbook = planStages(
      stagesOf({
        a: { duration_days: 4 },
        b: { duration_days: 5 },
        c: { duration_days: 5, after: ['a'] },
        d: { duration_days: 6, after: ['a'] },
        e: { duration_days: 5, after: ['b', 'c'] },
        f: { duration_days: 5, after: ['d'] },
        g: { duration_days: 5, after: ['e'] },
      }),
      START,
    );
    expect(textbook.critical).toEqual(['a', 'c', 'e', 'g']);
    expect(textbook.end).toBe('2027-03-19');
    expect(textbook.list.map(({ slackDays }) => slackDays)).toEqual([0, 4, 0, 4, 0, 4, 0]);
  });

  it('keep a wait, and let a wait below zero overlap, never before the hand-over starts', () => {
    const { byId } = planStages(
      stagesOf({
        A: { duration_days: 10 },
        later: { after: ['A'], lag_days: 3, duration_days: 1 },
        overlap: { after: ['A'], lag_days: -4, duration_days: 1 },
        early: { after: ['A'], lag_days: -30, duration_days: 1 },
      }),
      START,
    );
    expect(byId.later?.start).toBe('2027-03-14');
    expect(byId.overlap?.start).toBe('2027-03-07');
    expect(byId.early?.start).toBe('2027-03-01');
  });

  it('do not begin before "not before", which leaves slack to what comes first', () => {
    const { byId, critical } = planStages(
      stagesOf({
        A: { duration_days: 5 },
        B: { duration_days: 5, after: ['A'], not_before: '2027-03-20' },
      }),
      START,
    );
    expect(byId.B).toMatchObject({ start: '2027-03-20', end: '2027-03-24', floor: '2027-03-06' });
    expect(byId.A?.slackDays).toBe(14);
    expect(critical).toEqual(['B']);
  });

  it('cross the end of a leap February and the change of the clocks without losing a day', () => {
    const { byId } = planStages(stagesOf({ A: { duration_days: 40 } }), '2028-02-20');
    expect(byId.A?.end).toBe('2028-03-30');
  });
});

describe('what really happened', () => {
  const real = planStages(
    stagesOf({
      A: { duration_days: 5, started_on: '2027-03-03', ended_on: '2027-03-12' },
      B: { duration_days: 5, after: ['A'], started_on: '2027-03-10' },
      C: { duration_days: 5, after: ['B'] },
    }),
    START,
  );

  it('goes before the plan', () => {
    expect(real.byId.A).toMatchObject({ start: '2027-03-03', end: '2027-03-12' });
    expect(real.byId.B).toMatchObject({ start: '2027-03-10', end: '2027-03-14' });
    expect(real.byId.C).toMatchObject({ start: '2027-03-15' });
  });

  it('has no slack any more once it is over, and is not critical', () => {
    expect(real.byId.A).toMatchObject({ slackDays: null, critical: false });
    expect(real.critical).toEqual(['B', 'C']);
  });

  it('fits together when only the end is known', () => {
    const { byId } = planStages(stagesOf({ A: { duration_days: 9, ended_on: '2027-02-20' } }), START);
    expect(byId.A).toMatchObject({ start: '2027-02-20', end: '2027-02-20' });
  });
});

describe('what a plan cannot know', () => {
  it('is the days of stages that wait for each other, and of those behind them, and nothing else', () => {
    const plan = planStages(
      stagesOf({
        free: {},
        A: { after: ['C'] },
        B: { after: ['A'] },
        C: { after: ['B', 'free'] },
        behind: { after: ['C'] },
        self: { after: ['self'] },
      }),
      START,
    );
    expect(plan.cycles).toEqual([['A', 'B', 'C'], ['self']]);
    expect(plan.list.filter(({ circular }) => circular).map(({ stage }) => stage.id)).toEqual([
      'A',
      'B',
      'C',
      'behind',
      'self',
    ]);
    expect(plan.byId.behind).toMatchObject({ start: null, end: null, slackDays: null, critical: false });
    expect(plan.byId.free).toMatchObject({ start: START, slackDays: 0 });
  });

  it('finds two circles apart', () => {
    const plan = planStages(
      stagesOf({ A: { after: ['B'] }, B: { after: ['A'] }, C: { after: ['D', 'A'] }, D: { after: ['C'] } }),
      START,
    );
    expect(plan.cycles).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  it('passes over stages that are not there', () => {
    expect(planStages(stagesOf({ A: { after: ['gone'] } }), START).byId.A?.start).toBe(START);
  });

  it('is every day, while nobody has said when the hand-over starts and no stage has a day of its own', () => {
    const plan = planStages(stagesOf({ A: {}, B: { after: ['A'] } }), null);
    expect([plan.start, plan.end, plan.byId.B?.start]).toEqual([null, null, null]);
    const dated = planStages(
      stagesOf({ A: { not_before: '2027-05-01', duration_days: 2 }, B: { after: ['A'] } }),
      null,
    );
    expect(dated.byId.B?.start).toBe('2027-05-03');
  });
});

describe.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('in a random plan, seed %d', (seed) => {
  const stages = randomStages(seed);
  const plan = planStages(stages, START);

  it('no stage begins before those it waits for are over, nor ends after the plan', () => {
    for (const { stage, start, end } of plan.list) {
      for (const id of listed(stage.after))
        expect(dayNumber(start ?? '')).toBeGreaterThanOrEqual(
          dayNumber(plan.byId[id]?.end ?? '') + 1 + stage.lag_days,
        );
      expect(String(end) <= String(plan.end)).toBe(true);
    }
  });

  it('its length is that of the longest chain, counted by trying every chain', () => {
    const reach = (id: string): number => {
      const stage = stages[id] as Row<'transition_stage'>;
      const earliest = [
        dayNumber(START),
        ...(stage.not_before === null ? [] : [dayNumber(stage.not_before)]),
        ...listed(stage.after).map((other) => reach(other) + stage.lag_days),
      ];
      return Math.max(...earliest) + stage.duration_days;
    };
    const longest = Math.max(...Object.keys(stages).map(reach)) - 1;
    expect(plan.end).toBe(dayOfNumber(longest));
  });

  it('slipping by the slack leaves the end where it is, and one day more moves it by one', () => {
    for (const { stage, start, slackDays } of plan.list) {
      const slipped = (days: number) =>
        planStages(
          {
            ...stages,
            [stage.id]: { ...stage, not_before: dayOfNumber(dayNumber(start ?? '') + days) },
          },
          START,
        ).end;
      expect(slipped(slackDays ?? 0)).toBe(plan.end);
      expect(slipped((slackDays ?? 0) + 1)).toBe(dayOfNumber(dayNumber(plan.end ?? '') + 1));
    }
  });
});

/** Eight stages, each after some of those before it, with waits of either sign and some days of their own. */
function randomStages(seed: number) {
  const random = chance(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const ids = 'abcdefgh'.split('');
  return stagesOf(
    Object.fromEntries(
      ids.map((id, index) => [
        id,
        {
          duration_days: whole(1, 30),
          lag_days: whole(-3, 6),
          after: ids.slice(0, index).filter(() => random() < 0.35),
          not_before: random() < 0.2 ? dayOfNumber(dayNumber(START) + whole(-10, 40)) : null,
        },
      ]),
    ),
  );
}
