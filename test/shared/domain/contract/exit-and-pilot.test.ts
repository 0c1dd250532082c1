import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { startPilotPlan } from '../../../../shared/commands/contract/start-pilot-plan.ts';
import { pilotTemplate } from '../../../../shared/content/contract/pilot-template.ts';
import { exitStanding } from '../../../../shared/domain/contract/exit-standing.ts';
import { judgeMeasure } from '../../../../shared/domain/contract/judge-measure.ts';
import {
  assessPilots,
  PILOT_CONTACTS,
  pilotStanding,
} from '../../../../shared/domain/contract/pilot-standing.ts';
import type { ExitItem } from '../../../../shared/model/tables/exit-item.ts';
import type { Pilot } from '../../../../shared/model/tables/pilot.ts';
import type { PilotMeasure } from '../../../../shared/model/tables/pilot-measure.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const TODAY = '2026-11-22';
const byId = <R extends { readonly id: string }>(rows: readonly R[]) =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

describe('the plan for leaving', () => {
  const part = (id: string, fields: Partial<ExitItem> = {}): ExitItem =>
    newRow('exit_item', {
      id,
      name: id,
      plan: 'This happens.',
      state: 'agreed',
      owner: 'somebody',
      clause: 'cl-exit-plan',
      tested_on: TODAY,
      ...fields,
    });
  const of = (...rows: readonly ExitItem[]) => exitStanding({ exit_item: byId(rows) }, TODAY);
  const lacks = (fields: Partial<ExitItem>) => of(part('a', fields)).items[0]?.lacks;

  it('is complete by the parts that are written: three of four are three quarters', () => {
    const { complete01, written, agreed } = of(
      part('a'),
      part('b', { state: 'written' }),
      part('c', { state: 'tested' }),
      part('d', { plan: ' ', state: 'agreed' }),
    );
    expect([complete01, written, agreed]).toEqual([0.75, 3, 2]);
    expect(of().complete01).toBeNull();
  });

  it('is not written while a plan stands in a part that is still open', () => {
    expect(of(part('a', { state: 'open' })).written).toBe(0);
  });

  it.each<[string, Partial<ExitItem>, readonly string[]]>([
    ['is whole', {}, []],
    ['was tried out a year ago to the day', { tested_on: '2025-11-22' }, []],
    ['was tried out a day more than a year ago', { tested_on: '2025-11-21' }, ['old-test']],
    ['was never tried out', { tested_on: null }, ['untested']],
    ['is only written', { state: 'written' }, ['unsigned']],
    ['has no clause', { clause: null }, ['no-clause']],
    [
      'has no plan and is late',
      { plan: '', state: 'open', due: '2026-11-21', tested_on: null },
      ['no-plan', 'overdue'],
    ],
    ['has no plan and is due today', { plan: '', state: 'open', due: TODAY, tested_on: null }, ['no-plan']],
    ['has no owner', { owner: null }, ['no-owner']],
  ])('names what is missing of a part that %s', (_, fields, wanted) => {
    expect(lacks(fields)).toEqual(wanted);
  });

  it('adds up what leaving costs, and nothing known is not nothing', () => {
    const both = of(part('a', { cost: 45_000 }), part('b', { cost: 0 }), part('c'));
    expect([both.cost, both.uncosted]).toEqual([45_000, 1]);
    expect(of(part('a')).cost).toBeNull();
  });
});

describe('a measure of a pilot', () => {
  it.each<[PilotMeasure['direction'], number | null, number | null, string]>([
    ['up', 76, 76, 'met'],
    ['up', 76, 75.9, 'missed'],
    ['up', 0.3, 0.1 + 0.2, 'met'],
    ['down', 6, 6, 'met'],
    ['down', 6, 6.1, 'missed'],
    ['down', 0.3, 0.1 + 0.2, 'met'],
    ['up', null, 80, 'open'],
    ['up', 76, null, 'open'],
  ])('better %s, target %s, result %s: %s', (direction, target, result, wanted) => {
    expect(judgeMeasure({ direction, target, result })).toBe(wanted);
  });
});

describe('a pilot', () => {
  const PILOT = newRow('pilot', {
    id: 'p',
    name: 'Pilot',
    contacts: 385,
    starts_on: '2027-09-20',
    ends_on: '2027-10-03',
    stop_rule: 'Stop.',
    afterwards: 'Go on.',
    owner: 'somebody',
  });
  const measure = (id: string, fields: Partial<PilotMeasure> = {}) =>
    newRow('pilot_measure', { id, pilot: 'p', name: id, target: 76, result: 80, ...fields });
  const judged = (measures: readonly PilotMeasure[], fields: Partial<Pilot> = {}) =>
    pilotStanding({ pilot_measure: byId(measures) }, { ...PILOT, ...fields }, TODAY);

  it('needs 385 contacts, so that a share is right within five points', () => {
    expect(PILOT_CONTACTS).toBe(385);
    expect(judged([measure('a')]).margin).toBeCloseTo(4.99, 2);
    expect(judged([measure('a')], { contacts: 280 }).margin).toBeCloseTo(5.86, 2);
  });

  it.each<[string, readonly PilotMeasure[], string]>([
    ['every must is reached', [measure('a'), measure('b')], 'passed'],
    [
      'a must is missed, whatever is open',
      [measure('a', { result: 75 }), measure('b', { result: null })],
      'failed',
    ],
    ['a must has no result', [measure('a'), measure('b', { result: null })], 'open'],
    ['a wish is missed', [measure('a'), measure('b', { must: false, result: 1 })], 'passed'],
    ['there are wishes only', [measure('a', { must: false })], 'open'],
    ['there is nothing to measure', [], 'open'],
  ])('when %s', (_, measures, verdict) => {
    expect(judged(measures).verdict).toBe(verdict);
  });

  it.each<[string, Partial<Pilot>, readonly string[]]>([
    ['is whole', {}, []],
    ['has one contact too few', { contacts: 384 }, ['few-contacts']],
    ['lasts thirteen days', { ends_on: '2027-10-02' }, ['short']],
    ['has no end', { ends_on: null }, ['no-dates']],
    ['cannot be stopped', { stop_rule: ' ' }, ['no-stop']],
    ['leads to nothing', { afterwards: '' }, ['no-after']],
    ['is led by nobody', { owner: null }, ['no-owner']],
    ['is over since yesterday', { starts_on: '2026-11-01', ends_on: '2026-11-21' }, ['over']],
    ['ends today', { starts_on: '2026-11-01', ends_on: TODAY }, []],
    ['is called not passed', { state: 'failed' }, ['disagrees']],
    ['is called passed', { state: 'passed' }, []],
    ['was dropped', { state: 'dropped', contacts: 1, stop_rule: '' }, []],
  ])('that %s', (_, fields, wanted) => {
    expect(judged([measure('a')], fields).lacks).toEqual(wanted);
  });

  it('decides nothing without a must that has a target', () => {
    expect(judged([measure('a', { target: null }), measure('b', { must: false })]).lacks).toEqual([
      'no-measures',
    ]);
  });

  it('of the sample asks for more calls than a tenth brings', () => {
    const [pilot] = assessPilots(sampleWorkbook(), TODAY);
    expect(pilot?.lacks).toEqual(['few-contacts']);
    expect([pilot?.verdict, pilot?.days]).toEqual(['open', 21]);
  });

  it('is planned with the usual measures, whose targets come from the KPIs that are there', () => {
    const sample = { ...sampleWorkbook(), pilot: {}, pilot_measure: {} };
    const ids = pilotTemplate.measures.map(({ id }) => `new-${id}`);
    const planned = applyEdits(sample, startPilotPlan(sample, { id: 'new', ids }).edits);
    const rows = Object.values(planned.pilot_measure);
    expect(rows).toHaveLength(pilotTemplate.measures.length);
    expect(planned.pilot_measure['new-pm-resolved']).toMatchObject({
      kpi: 'QU1',
      target: sample.kpi.QU1?.expected,
      must: true,
    });
    expect(planned.pilot_measure['new-pm-test']).toMatchObject({ kpi: null, target: null, must: false });
    expect(() => startPilotPlan(planned, { id: 'new', ids })).toThrow(/already/);
  });
});
