import { describe, expect, it } from 'vitest';
import { assessTransition } from '../../../../shared/domain/transition/assess-transition.ts';
import { JOINT_ITEMS } from '../../../../shared/domain/transition/joint-items.ts';
import { CAPTURE_SHARE, jointPlaybook } from '../../../../shared/domain/transition/joint-playbook.ts';
import { rampByMonth } from '../../../../shared/domain/transition/ramp-by-month.ts';
import { rampAt, rampSteps, rampWeeks } from '../../../../shared/domain/transition/ramp-curve.ts';
import { rampFacts } from '../../../../shared/domain/transition/ramp-facts.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { chance, stagesOf } from './support.ts';

/** A step as [week, volume %, productivity %]. */
type Step = readonly [number, number, number?];

function rampOf(...steps: Step[]) {
  return {
    ramp_step: Object.fromEntries(
      steps.map(([week, volume_percent, productivity_percent = 100]) => [
        `w${week}`,
        newRow('ramp_step', { id: `w${week}`, week, volume_percent, productivity_percent }),
      ]),
    ),
  };
}

describe('the ramp between two steps', () => {
  const steps = rampSteps(rampOf([4, 40, 90], [1, 25, 60]));

  it.each([
    [1, 0.25, 0.6],
    [2, 0.3, 0.7],
    [3, 0.35, 0.8],
    [4, 0.4, 0.9],
    [50, 0.4, 0.9],
  ])('is a straight line: week %d has %d of the volume at %d productivity', (week, volume, productivity) => {
    expect(rampAt(steps, week)?.volume01).toBeCloseTo(volume, 12);
    expect(rampAt(steps, week)?.productivity01).toBeCloseTo(productivity, 12);
  });

  it('has handed over nothing before the first step', () => {
    expect(rampAt(rampSteps(rampOf([3, 50, 70])), 2)).toEqual({
      week: 2,
      volume01: 0,
      productivity01: 0.7,
    });
  });

  it('is unknown without steps', () => {
    expect(rampAt([], 1)).toBeNull();
    expect(rampByMonth(rampOf())).toBeNull();
  });
});

describe('the ramp by month', () => {
  it('is the mean over its weeks, a week between two months counting in both', () => {
    // By hand: weeks 1-5 have 50, 62.5, 75, 87.5 and 100 %; a third of week 5 belongs to month 1.
    const [first, second] = rampByMonth(rampOf([1, 50], [5, 100])) ?? [];
    expect(first?.volume01).toBeCloseTo((0.5 + 0.625 + 0.75 + 0.875 + 1 / 3) / (13 / 3), 12);
    expect(second?.volume01).toBeCloseTo(1, 12);
  });

  it('has 36 months, the third of which ends with week 13 exactly', () => {
    const months = rampByMonth(rampOf([1, 0], [13, 0], [14, 100])) ?? [];
    expect(months).toHaveLength(36);
    expect(months.slice(0, 4).map(({ volume01 }) => Number(volume01.toFixed(9)))).toEqual([0, 0, 0, 1]);
  });

  it('needs as many more agents as they are slower: half the volume at half the speed needs all of them', () => {
    expect(rampByMonth(rampOf([1, 50, 50]))?.[0]?.effort01).toBeCloseTo(1, 12);
  });

  it('loses nothing: twelve months are the mean of 52 weeks, whatever the curve', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = chance(seed);
      const weeks = [...new Set(Array.from({ length: 6 }, () => 1 + Math.floor(random() * 60)))];
      const ramp = rampOf(...weeks.map((week) => [week, Math.round(random() * 100), 100] as const));
      const mean = (list: readonly { readonly volume01: number }[]) =>
        list.reduce((sum, one) => sum + one.volume01, 0) / list.length;
      expect(mean((rampByMonth(ramp) ?? []).slice(0, 12))).toBeCloseTo(mean(rampWeeks(ramp, 52)), 12);
    }
  });
});

describe('what a ramp says', () => {
  const plan = assessTransition({
    engagement: {
      e: newRow('engagement', {
        id: 'e',
        title: 'T',
        client: 'C',
        content_pack: 'p',
        created_at: '2026-11-22T09:00:00.000Z',
        transition_start: '2027-09-20',
      }),
    },
    transition_stage: stagesOf({
      pilot: { duration_days: 21, volume_percent: 10 },
      ramp: { duration_days: 42, after: ['pilot'], volume_percent: 100 },
    }),
  });
  const facts = (...steps: Step[]) => rampFacts(rampOf(...steps), plan.plan, plan.goLive);

  it('is when everything is handed over and when agents are proficient, in weeks', () => {
    expect(facts([1, 10, 60], [9, 100, 88], [14, 100, 100])).toEqual({
      steps: 3,
      fullWeek: 9,
      proficientWeek: 14,
      planFullWeek: 9,
      flags: [],
    });
  });

  it.each([
    [
      'proficient in week 11, too fast',
      [
        [1, 100, 50],
        [11, 100, 100],
      ],
      ['too-fast'],
    ],
    [
      'proficient in week 17, too slow',
      [
        [1, 100, 50],
        [17, 100, 100],
      ],
      ['too-slow'],
    ],
    ['never proficient', [[1, 100, 50]], ['never-proficient']],
    [
      'not everything handed over',
      [
        [1, 90, 50],
        [12, 90, 100],
      ],
      ['never-full'],
    ],
    [
      'less than the step before',
      [
        [1, 100, 50],
        [5, 80, 50],
        [12, 100, 100],
      ],
      ['falls'],
    ],
  ] as const)('is unusual when it is %s', (_, steps, flags) => {
    expect(facts(...steps).flags.filter((flag) => flag !== 'plan-differs')).toEqual(flags);
  });

  it('says when plan and curve do not reach everything in the same week', () => {
    expect(facts([1, 10, 60], [8, 100, 88], [14, 100, 100]).flags).toEqual(['plan-differs']);
  });

  it('says nothing about a ramp without steps', () => {
    expect(facts()).toMatchObject({ steps: 0, fullWeek: null, flags: [] });
  });
});

describe('the joint playbook', () => {
  const topic = (id: string, status: Row<'playbook_topic'>['status'], name = id) =>
    newRow('playbook_topic', {
      id,
      name,
      status,
      ...(status === 'ready' ? { signed_by: 'p', signed_on: '2027-01-01' } : {}),
    });
  const of = (...topics: Row<'playbook_topic'>[]) =>
    jointPlaybook({ playbook_topic: Object.fromEntries(topics.map((row) => [row.id, row])) });

  it('has 21 items, of which 20 have to be signed off', () => {
    expect(JOINT_ITEMS).toHaveLength(21);
    expect(new Set(JOINT_ITEMS.map(({ id }) => id)).size).toBe(21);
    expect(of()).toMatchObject({ signed: 0, missing: 21, share01: 0, toGo: 20 });
    const all = JOINT_ITEMS.flatMap(({ topics }) => topics).map((id) => topic(id, 'ready'));
    expect(of(...all)).toMatchObject({ signed: 21, share01: 1, toGo: 0 });
    const butOne = all.filter(({ id }) => id !== 'topic-glossary');
    expect(of(...butOne)).toMatchObject({ signed: 20, toGo: 0 });
    expect(of(...butOne).share01).toBeGreaterThanOrEqual(CAPTURE_SHARE);
  });

  it('counts an item when all topics that are there are signed off', () => {
    const state = (...topics: Row<'playbook_topic'>[]) =>
      of(...topics).items.find(({ item }) => item.id === 'brand')?.state;
    expect(state()).toBe('missing');
    expect(state(topic('topic-tone', 'missing'))).toBe('missing');
    expect(state(topic('topic-tone', 'draft'))).toBe('under-way');
    expect(state(topic('topic-tone', 'ready'), topic('topic-promise', 'review'))).toBe('under-way');
    expect(state(topic('topic-tone', 'ready'), topic('topic-promise', 'ready'))).toBe('signed');
  });

  it('takes a topic of your own that has the name of the item, whatever its capitals', () => {
    const { items } = of(topic('mine', 'ready', ' glossary '));
    expect(items.find(({ item }) => item.id === 'glossary')?.state).toBe('signed');
  });
});
