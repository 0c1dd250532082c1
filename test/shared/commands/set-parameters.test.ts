import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import { setParameters } from '../../../shared/commands/set-parameters.ts';
import { parametersOf, parameterValue } from '../../../shared/model/parameters.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const at = '2027-01-04T09:00:00.000Z';
const blank = applyEdits(emptyWorkbook(), createWorkbook({ id: 'w', title: 'Test', client: '', at }).edits);
const set = (workbook: Workbook, values: Record<string, number | null>) =>
  applyEdits(workbook, setParameters(workbook, values, 'Set').edits);

describe('method settings', () => {
  it('apply from the moment they are set', () => {
    const changed = set(blank, { 'workload.paid_hours': 150 });
    expect(parameterValue(parametersOf(changed), 'workload.paid_hours')).toBe(150);
    expect(parameterValue(parametersOf(blank), 'workload.paid_hours')).toBe(160);
  });

  it('leave nothing behind when they go back to the default', () => {
    const changed = set(blank, { 'rtm.defined': 50, 'rtm.repeatable': 10 });
    expect(Object.keys(changed.parameter)).toHaveLength(2);
    expect(set(changed, { 'rtm.defined': null, 'rtm.repeatable': 25 }).parameter).toEqual({});
  });

  it('change nothing when a default is set back', () => {
    expect(setParameters(blank, { 'rtm.defined': null }, 'Back').edits).toEqual([]);
  });

  it('are refused outside their range and when nobody knows them', () => {
    expect(() => setParameters(blank, { 'workload.shrinkage': 99 }, 'Set')).toThrow(/from 0 to 95/);
    expect(() => setParameters(blank, { 'workload.luck': 1 }, 'Set')).toThrow(/no method setting/);
  });
});
