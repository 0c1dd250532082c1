import { describe, expect, it } from 'vitest';
import { interestStanding } from '../../../../shared/domain/vendor/interest-standing.ts';
import { stagePlan } from '../../../../shared/domain/vendor/stage-plan.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const SAMPLE = sampleWorkbook();
const pairs = (cells: readonly { readonly person: string; readonly vendor: string }[]) =>
  cells.map(({ person, vendor }) => `${person} ${vendor}`);

describe('the declarations of interests', () => {
  it('of the sample lack one, keep one evaluator from one vendor, and let one tie stand', () => {
    const standing = interestStanding(SAMPLE);
    expect(standing.cells).toHaveLength(15);
    expect(pairs(standing.missing)).toEqual(['sample-ts v-veldkamp']);
    expect(pairs(standing.abstaining)).toEqual(['sample-ak v-baltara']);
    expect(pairs(standing.tied)).toEqual(['sample-dm v-nordhelm']);
  });

  it('take what is said about one vendor before what is said about all', () => {
    const standing = interestStanding(SAMPLE);
    const cell = standing.cells.find((one) => one.person === 'sample-ak' && one.vendor === 'v-nordhelm');
    expect(cell?.state).toBe('scores');
  });

  it('keep whoever leaves the team from every vendor', () => {
    const gone = newRow('conflict', {
      id: 'gone',
      person: 'sample-ts',
      vendor: 'v-veldkamp',
      kind: 'financial',
      decision: 'out',
    });
    const standing = interestStanding({ ...SAMPLE, conflict: { ...SAMPLE.conflict, gone } });
    expect(pairs(standing.abstaining.filter(({ person }) => person === 'sample-ts'))).toHaveLength(3);
    expect(standing.missing).toEqual([]);
  });

  it('are asked of those who score alone', () => {
    expect(interestStanding(SAMPLE).people).not.toContain('sample-hp');
    expect(interestStanding({ ...SAMPLE, evaluator: {} }).cells).toEqual([]);
  });
});

describe('the plan of the stages', () => {
  const plan = (fields: object, today: string) =>
    stagePlan(
      { selection_stage: { one: newRow('selection_stage', { id: 'one', stage: 'rfp', ...fields }) } },
      today,
    )[3];

  it.each<[object, string, string, number | null]>([
    [{ planned_on: '2026-10-30' }, '2026-10-30', 'planned', null],
    [{ planned_on: '2026-10-30' }, '2026-10-31', 'overdue', 1],
    [{ planned_on: '2026-10-30', done_on: '2026-10-30' }, '2026-12-01', 'done', 0],
    [{ planned_on: '2026-10-30', done_on: '2026-10-31' }, '2026-12-01', 'done-late', 1],
    [{ planned_on: '2026-10-30', done_on: '2026-10-28' }, '2026-12-01', 'done', -2],
    [{ done_on: '2026-10-28' }, '2026-12-01', 'done', null],
    [{}, '2026-12-01', 'unplanned', null],
  ])('with %o on %s is %s by %s days', (fields, today, state, daysLate) => {
    expect(plan(fields, today)).toMatchObject({ state, daysLate });
  });

  it('has nine stages in their order, planned or not', () => {
    const stages = stagePlan({ selection_stage: {} }, '2026-11-22');
    expect(stages.map(({ state }) => state)).toEqual(Array(9).fill('unplanned'));
    expect(stages.at(-1)?.label).toBe('Contract');
  });

  it('of the sample says that knock-outs are 58 days late and evaluation was late by four', () => {
    const late = stagePlan(SAMPLE, '2026-11-22').flatMap(({ stage, daysLate }) =>
      (daysLate ?? 0) > 0 ? [[stage, daysLate]] : [],
    );
    expect(late).toEqual([
      ['information', 4],
      ['knock-outs', 58],
      ['evaluation', 4],
    ]);
  });

  it('marks a stage that lies before the one ahead of it', () => {
    const row = (stage: 'rfp' | 'evaluation', planned_on: string) =>
      newRow('selection_stage', { id: stage, stage, planned_on });
    const stages = stagePlan(
      { selection_stage: { rfp: row('rfp', '2027-03-02'), evaluation: row('evaluation', '2027-03-01') } },
      '2026-11-22',
    );
    expect(stages.filter(({ outOfOrder }) => outOfOrder).map(({ stage }) => stage)).toEqual(['evaluation']);
  });
});
