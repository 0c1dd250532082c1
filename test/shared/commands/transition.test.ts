import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { createSample, createWorkbook } from '../../../shared/commands/create-workbook.ts';
import { addJointTopics } from '../../../shared/commands/transition/add-joint-topics.ts';
import { adoptStages } from '../../../shared/commands/transition/adopt-stages.ts';
import {
  moveStage,
  rescheduleStage,
  setStageLength,
} from '../../../shared/commands/transition/move-stage.ts';
import { takeRamp } from '../../../shared/commands/transition/take-ramp.ts';
import { stageCatalogue } from '../../../shared/content/transition/transition-catalogue.ts';
import { results } from '../../../shared/domain/results.ts';
import { assessTransition } from '../../../shared/domain/transition/assess-transition.ts';
import { rampFacts } from '../../../shared/domain/transition/ramp-facts.ts';
import { rollbackLacks } from '../../../shared/domain/transition/rollback-lacks.ts';
import { transitionFindings } from '../../../shared/domain/transition/transition-findings.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const AT = '2026-11-22T09:00:00.000Z';
const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: AT }).edits);
const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Hand-over', client: 'Client', at: AT }).edits,
);
const applied = (workbook: Workbook, change: Change | null) => applyEdits(workbook, change?.edits ?? []);
const ids = () => {
  let count = 0;
  return () => `step-${++count}`;
};

describe('the hand-over of the sample', () => {
  const { plan, goLive } = assessTransition(SAMPLE);

  it('starts in June 2027 and goes live a week late, since agents are trained for four weeks', () => {
    expect(plan.start).toBe('2027-06-07');
    expect(goLive).toMatchObject({
      planned: '2027-09-20',
      wanted: '2027-09-13',
      lateDays: 7,
      stage: 'ts-pilot',
    });
    expect(plan.byId['ts-ramp']?.end).toBe('2027-11-21');
    expect(plan.byId['ts-hypercare']?.end).toBe('2028-01-16');
  });

  it('has two stages beside the critical path before going live', () => {
    expect(plan.byId['ts-systems']?.slackDays).toBe(7);
    expect(plan.byId['ts-hiring']?.slackDays).toBe(0);
    expect(plan.critical).not.toContain('ts-systems');
    expect(plan.cycles).toEqual([]);
  });

  it('may not go live yet, and says so by its keys', () => {
    const figures = results(SAMPLE, '2026-11-22');
    expect(figures['transition.verdict']).toBe('no-go');
    expect(figures['transition.open-musts']).toBe(13);
    expect(figures['transition.slack.ts-systems']).toBe(7);
    expect(figures['ramp.month.36.volume']).toBe(1);
    expect(figures['playbook.joint']).toBeGreaterThan(0);
  });

  it('has a ramp that fits its plan, and ways back of which one is whole but for an old test', () => {
    expect(rampFacts(SAMPLE, plan, goLive)).toMatchObject({ fullWeek: 9, planFullWeek: 9, flags: [] });
    const lacks = Object.fromEntries(
      Object.values(SAMPLE.rollback_plan).map((row) => [row.id, rollbackLacks(row, goLive.counts)]),
    );
    expect(lacks).toEqual({
      'rb-pilot': ['old-test'],
      'rb-ramp': ['test'],
      'rb-site': ['decision-maker', 'time', 'test'],
    });
    const found = transitionFindings({ plan, goLive }, SAMPLE, '2026-11-22').map(({ kind }) => kind);
    expect(found).toEqual(['late', 'no-exit']);
  });
});

describe('taking stages over', () => {
  it('adds them with their conditions as one act, each after the one before', () => {
    const change = adoptStages(
      NEW,
      stageCatalogue.map(({ id }) => id),
    );
    expect(change.title).toBe('Add 10 stages from the list');
    const workbook = applied(NEW, change);
    expect(Object.keys(workbook.transition_stage)).toHaveLength(10);
    expect(workbook.transition_check['tc-capture-complete']).toMatchObject({
      stage: 'ts-capture',
      kind: 'exit',
      must: true,
      weight: 2,
    });
    expect(assessTransition(workbook).plan.cycles).toEqual([]);
  });

  it('joins what is chosen to what is there, and brings no condition twice', () => {
    const two = applied(NEW, adoptStages(NEW, ['ts-mobilise', 'ts-capture']));
    const three = applied(two, adoptStages(two, ['ts-train-trainer']));
    expect(three.transition_stage['ts-train-trainer']?.after).toBe('["ts-capture"]');
    const alone = applied(NEW, adoptStages(NEW, ['ts-pilot']));
    expect(alone.transition_stage['ts-pilot']?.after).toBe('[]');
    expect(() => adoptStages(two, ['ts-capture'])).toThrow(/already/);
  });
});

describe('moving a stage', () => {
  it('writes the day before which it cannot begin', () => {
    const change = moveStage(SAMPLE, 'ts-pilot', '2027-09-27');
    expect(change.title).toBe('Let Pilot begin no earlier than 2027-09-27');
    expect(assessTransition(applied(SAMPLE, change)).goLive.lateDays).toBe(14);
  });

  it('back to where it follows by itself takes that day away', () => {
    const later = applied(SAMPLE, moveStage(SAMPLE, 'ts-pilot', '2027-09-27'));
    for (const day of ['2027-09-20', '2027-09-01']) {
      const back = applied(later, moveStage(later, 'ts-pilot', day));
      expect(back.transition_stage['ts-pilot']?.not_before).toBeNull();
    }
  });

  it('is refused once it has begun, and its length once it is over', () => {
    const stage = SAMPLE.transition_stage['ts-mobilise'];
    if (!stage) throw new Error('The sample has no first stage.');
    const begun = {
      ...SAMPLE,
      transition_stage: {
        ...SAMPLE.transition_stage,
        'ts-mobilise': { ...stage, started_on: '2027-06-08' },
      },
    };
    expect(() => moveStage(begun, 'ts-mobilise', '2027-06-20')).toThrow(/has begun/);
    expect(
      applied(begun, setStageLength(begun, 'ts-mobilise', 21)).transition_stage['ts-mobilise'],
    ).toMatchObject({
      duration_days: 21,
    });
    const over = {
      ...SAMPLE,
      transition_stage: { ...SAMPLE.transition_stage, 'ts-mobilise': { ...stage, ended_on: '2027-06-25' } },
    };
    expect(() => setStageLength(over, 'ts-mobilise', 21)).toThrow(/is over/);
  });

  it('never makes a stage shorter than a day', () => {
    expect(
      applied(SAMPLE, setStageLength(SAMPLE, 'ts-shadow', -4)).transition_stage['ts-shadow'],
    ).toMatchObject({
      duration_days: 1,
    });
  });

  it('and its length at once is one act with one edit', () => {
    const change = rescheduleStage(SAMPLE, 'ts-pilot', { start: '2027-09-27', days: 14 });
    expect(change?.title).toBe('Move Pilot and change its length');
    expect(change?.edits).toHaveLength(1);
    expect(change?.edits[0]).toMatchObject({
      before: { not_before: null, duration_days: 21 },
      after: { not_before: '2027-09-27', duration_days: 14 },
    });
    expect(rescheduleStage(SAMPLE, 'ts-pilot', {})).toBeNull();
  });

  it('says so when the stage is gone', () => {
    expect(() => moveStage(SAMPLE, 'gone', '2027-09-01')).toThrow(/not there any more/);
  });
});

describe('a ramp from a template', () => {
  it('takes the place of the steps that are there, and no week is there twice on the way', () => {
    const change = takeRamp(SAMPLE, 'cautious', ids());
    const { ramp_step } = applied(SAMPLE, change);
    const steps = Object.values(ramp_step).sort((a, b) => a.week - b.week);
    expect(steps.map(({ week, volume_percent }) => [week, volume_percent])).toEqual([
      [1, 25],
      [4, 50],
      [8, 75],
      [12, 100],
      [16, 100],
    ]);
    expect(steps[0]).toMatchObject({ id: 'ramp-1', note: '' });
    const added = change.edits.filter(({ before }) => before === null);
    const weeks = new Set(Object.values(SAMPLE.ramp_step).map(({ week }) => week));
    expect(added.every((edit) => !weeks.has(Number(edit.after?.week)))).toBe(true);
  });

  it('is refused where there is no such template', () => {
    expect(() => takeRamp(SAMPLE, 'gone', ids())).toThrow(/no such ramp/);
  });
});

describe('topics of the joint playbook', () => {
  it('are added for what has none, as one act, from the usual list where it has them', () => {
    const change = addJointTopics(NEW, ['scope', 'glossary']);
    expect(change?.title).toBe('Add 2 topics from the list');
    expect(Object.keys(applied(NEW, change).playbook_topic)).toEqual(['topic-scope', 'topic-glossary']);
  });

  it('are not added twice', () => {
    const once = applied(NEW, addJointTopics(NEW, ['glossary']));
    expect(addJointTopics(once, ['glossary'])).toBeNull();
  });
});
