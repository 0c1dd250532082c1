import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { caseFigures } from '../../../../shared/domain/case/case-figures.ts';
import { playbookFigures } from '../../../../shared/domain/playbook/playbook-figures.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);

describe('the figures of the sample for the command line', () => {
  const figures = { ...caseFigures(SAMPLE), ...playbookFigures(SAMPLE) };

  it('count the case', () => {
    expect(figures).toMatchObject({
      'case.drivers': 6,
      'case.drivers.measurable': 5,
      'case.benefits': 8,
      'case.benefits.measurable': 7,
      'case.benefits.measured': 4,
      'case.benefits.reached': 1,
      'case.drawbacks': 9,
      'case.drawbacks.mitigated': 8,
      'case.gaps': 3,
    });
  });

  it('tell progress as a share: 80 of 75 minutes gained is 16/15', () => {
    expect(figures['benefit.benefit-continuity.progress']).toBeCloseTo(16 / 15, 12);
    expect(figures['benefit.benefit-continuity.status']).toBe('reached');
    expect(figures['benefit.benefit-core-hours.status']).toBe('off-track');
    expect(figures['benefit.benefit-speed.progress']).toBeNull();
  });

  it('tell score, place and money of each option', () => {
    expect(figures).toMatchObject({
      'option.option-mix.score': 73.75,
      'option.option-mix.rank': 1,
      'option.option-mix.cost': 10_150_000,
      'option.option-mix.difference': -950_000,
      'option.option-as-is.difference': 0,
      'options.routes': 5,
      'options.lead': 7.5,
      'options.leader': 'option-mix',
      'options.preferred': 'option-mix',
    });
  });

  it('tell how complete the playbook is, part by part', () => {
    expect(figures['playbook.topics']).toBe(39);
    expect(figures['playbook.completeness']).toBeCloseTo(12 / 39, 12);
    expect(figures['playbook.brand.completeness']).toBe(0.5);
  });
});

it('an empty case has counts of zero and nothing else', () => {
  const bare = { ...emptyWorkbook(), engagement: { w: newRow('engagement', { id: 'w', title: 'Test' }) } };
  expect(caseFigures(bare)).toMatchObject({ 'case.drivers': 0, 'case.gaps': 0, 'options.leader': null });
  expect(playbookFigures(bare)).toMatchObject({ 'playbook.topics': 0, 'playbook.completeness': null });
});
