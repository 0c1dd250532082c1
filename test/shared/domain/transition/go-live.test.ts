import { describe, expect, it } from 'vitest';
import { assessTransition } from '../../../../shared/domain/transition/assess-transition.ts';
import { goLiveScore, stageScore } from '../../../../shared/domain/transition/go-live-score.ts';
import { rollbackLacks } from '../../../../shared/domain/transition/rollback-lacks.ts';
import { scoreChecks } from '../../../../shared/domain/transition/score-checks.ts';
import { transitionFindings } from '../../../../shared/domain/transition/transition-findings.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';
import { chance, stagesOf } from './support.ts';

const LIMITS = { go: 85, conditions: 70 };
type Check = Row<'transition_check'>;
const check = (id: string, values: Partial<Check>): Check =>
  newRow('transition_check', { id, name: id, must: false, ...values });

/** Conditions with a weight and a state each, none of them a must. */
const shoulds = (...list: readonly (readonly [number, Check['status']])[]) =>
  list.map(([weight, status], index) => check(String(index), { weight, status }));

describe('the score for going live', () => {
  it('is the share of the weights that are met: 2 + 2 + 1 of 6 are 83.3', () => {
    const result = scoreChecks(shoulds([2, 'met'], [2, 'met'], [1, 'met'], [1, 'open']), LIMITS);
    expect(result.score).toBeCloseTo(83.3333, 4);
    expect(result.verdict).toBe('conditions');
  });

  it.each([
    [85, 'go'],
    [84.999, 'conditions'],
    [70, 'conditions'],
    [69.999, 'no-go'],
    [0, 'no-go'],
  ] as const)('of %d is a %s', (score, verdict) => {
    expect(scoreChecks(shoulds([score, 'met'], [100 - score, 'open']), LIMITS).verdict).toBe(verdict);
  });

  it('meets a threshold that it reaches but for the last binary digit', () => {
    const tenths = Array.from({ length: 20 }, (_, at) => [0.1, at < 17 ? 'met' : 'open'] as const);
    expect(scoreChecks(shoulds(...tenths), LIMITS)).toMatchObject({ verdict: 'go' });
  });

  it.each(['open', 'not-met'] as const)('is a no-go with a must that is %s, even at 99', (status) => {
    const checks = [...shoulds([99, 'met']), check('must', { must: true, weight: 1, status })];
    expect(scoreChecks(checks, LIMITS)).toMatchObject({ score: 99, verdict: 'no-go' });
    expect(scoreChecks(checks, LIMITS).openMusts.map(({ id }) => id)).toEqual(['must']);
  });

  it('is forbidden by a must without weight as well', () => {
    const checks = [...shoulds([1, 'met']), check('must', { must: true, weight: 0 })];
    expect(scoreChecks(checks, LIMITS)).toMatchObject({ score: 100, verdict: 'no-go' });
  });

  it('leaves out on both sides what does not apply, musts too', () => {
    const checks = [
      ...shoulds([3, 'met'], [1, 'open'], [50, 'not-applicable']),
      check('must', { must: true, status: 'not-applicable' }),
    ];
    expect(scoreChecks(checks, LIMITS)).toMatchObject({ score: 75, verdict: 'conditions' });
  });

  it('is unknown without anything that applies', () => {
    expect(scoreChecks([], LIMITS)).toMatchObject({ score: null, verdict: null });
  });

  it('never falls when one more condition is met', () => {
    const random = chance(7);
    const states = ['open', 'met', 'not-met', 'not-applicable'] as const;
    for (let turn = 0; turn < 200; turn += 1) {
      const checks = Array.from({ length: 8 }, (_, at) =>
        check(String(at), {
          weight: Math.round(random() * 50) / 10,
          must: random() < 0.3,
          status: states[Math.floor(random() * 4)] ?? 'open',
        }),
      );
      const before = scoreChecks(checks, LIMITS);
      for (const one of [...before.openMusts, ...before.openShoulds]) {
        const after = scoreChecks(
          checks.map((row) => (row === one ? { ...row, status: 'met' as const } : row)),
          LIMITS,
        );
        expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
        if (before.verdict === 'go') expect(after.verdict).toBe('go');
      }
    }
  });

  it('counts conditions for going live alone; a stage counts its own, by the thresholds of the workbook', () => {
    const rows = [
      check('live', { kind: 'go-live', status: 'met' }),
      check('in', { kind: 'entry', stage: 's' }),
      check('out', { kind: 'exit', stage: 's', status: 'met', weight: 4 }),
      check('out-2', { kind: 'exit', stage: 's', weight: 1 }),
    ];
    const workbook = {
      transition_check: Object.fromEntries(rows.map((row) => [row.id, row])),
      parameter: { 'hand_over.go': newRow('parameter', { id: 'hand_over.go', value: 81 }) },
    };
    expect(goLiveScore(workbook)).toMatchObject({ score: 100, verdict: 'go' });
    expect(stageScore(workbook, 's', 'entry')).toMatchObject({ score: 0, verdict: 'no-go' });
    expect(stageScore(workbook, 's', 'exit')).toMatchObject({ score: 80, verdict: 'conditions' });
  });
});

describe('the day of going live', () => {
  const at = (stages: ReturnType<typeof stagesOf>, values: Partial<Row<'engagement'>> = {}) =>
    assessTransition({
      engagement: {
        e: newRow('engagement', {
          id: 'e',
          title: 'T',
          client: 'C',
          content_pack: 'p',
          created_at: '2026-11-22T09:00:00.000Z',
          transition_start: '2027-06-07',
          ...values,
        }),
      },
      transition_stage: stages,
    });

  it('is the first day on which the partner has volume, nine days after the wanted one here', () => {
    const { goLive } = at(
      stagesOf({
        train: { duration_days: 98 + 9 },
        pilot: { kind: 'pilot', after: ['train'], volume_percent: 10 },
        ramp: { kind: 'ramp', after: ['pilot'], volume_percent: 100 },
      }),
      { go_live_on: '2027-09-13' },
    );
    expect(goLive).toMatchObject({
      planned: '2027-09-22',
      lateDays: 9,
      stage: 'pilot',
      counts: '2027-09-13',
    });
  });

  it('is the day after the pilot where no stage says how much the partner answers', () => {
    const { goLive } = at(stagesOf({ pilot: { kind: 'pilot', duration_days: 7 } }));
    expect(goLive).toMatchObject({ planned: '2027-06-14', lateDays: null, counts: '2027-06-14' });
  });

  it('is unknown while the stage with volume stands on a circle', () => {
    const { goLive } = at(
      stagesOf({
        a: { after: ['b'], volume_percent: 10 },
        b: { after: ['a'] },
        pilot: { kind: 'pilot' },
      }),
      { go_live_on: '2027-09-13' },
    );
    expect(goLive).toMatchObject({ planned: null, lateDays: null, stage: null });
  });

  it('is early by days to spare when the plan gets there sooner', () => {
    const { goLive } = at(stagesOf({ pilot: { volume_percent: 5 } }), { go_live_on: '2027-06-10' });
    expect(goLive.lateDays).toBe(-3);
  });

  it('comes with what is missing in the plan, the gravest first', () => {
    const transition = at(
      stagesOf({
        train: { kind: 'classroom', duration_days: 20, owner: 'p' },
        live: { kind: 'ramp', after: ['train'], started_on: '2027-06-20', volume_percent: 100 },
        a: { after: ['b'] },
        b: { after: ['a'] },
      }),
      { go_live_on: '2027-06-15' },
    );
    const found = transitionFindings(transition, emptyWorkbook(), '2027-06-30');
    expect(found.map(({ kind }) => kind)).toEqual([
      'circle',
      'late',
      'no-way-back',
      'skipped',
      'skipped',
      'overdue',
      'ahead',
      'no-exit',
      'no-owner',
    ]);
    expect(transitionFindings(transition, emptyWorkbook(), '2027-06-26')).not.toContainEqual(
      expect.objectContaining({ kind: 'overdue' }),
    );
  });

  it('finds nothing in a plan without stages', () => {
    expect(transitionFindings(at({}), emptyWorkbook(), '2027-06-30')).toEqual([]);
  });
});

describe('a rollback plan', () => {
  const whole = newRow('rollback_plan', {
    id: 'r',
    name: 'Back',
    trigger: 'Service level below 60 %',
    decided_by: 'p',
    decide_minutes: 30,
    restore_minutes: 60,
    tested_on: '2027-06-15',
  });

  it('lacks nothing with trigger, person, times and a test 90 days before going live', () => {
    expect(rollbackLacks(whole, '2027-09-13')).toEqual([]);
  });

  it('has a test that is too old at 91 days', () => {
    expect(rollbackLacks({ ...whole, tested_on: '2027-06-14' }, '2027-09-13')).toEqual(['old-test']);
    expect(rollbackLacks({ ...whole, tested_on: '2020-01-01' }, null)).toEqual([]);
  });

  it('names everything that is missing in an empty one', () => {
    const empty = newRow('rollback_plan', { id: 'r', name: 'Back', trigger: '  ' });
    expect(rollbackLacks(empty, '2027-09-13')).toEqual(['trigger', 'decision-maker', 'time', 'test']);
  });

  it('takes no minutes at all as a time', () => {
    expect(rollbackLacks({ ...whole, decide_minutes: 0 }, null)).toEqual([]);
    expect(rollbackLacks({ ...whole, restore_minutes: null }, null)).toEqual(['time']);
  });
});
