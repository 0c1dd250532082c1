import { describe, expect, it } from 'vitest';
import { explainDimension } from '../../../../renderer/phases/readiness/results/explain-dimension.ts';
import { explainOverall } from '../../../../renderer/phases/readiness/results/explain-overall.ts';
import { readinessFinding } from '../../../../renderer/phases/readiness/results/readiness-finding.ts';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample, createWorkbook } from '../../../../shared/commands/create-workbook.ts';
import { assessReadiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const at = '2027-01-04T09:00:00.000Z';
const sample = assessReadiness(applyEdits(emptyWorkbook(), createSample({ id: 's', at }).edits));
const blank = assessReadiness(
  applyEdits(emptyWorkbook(), createWorkbook({ id: 'w', title: 'Test', client: '', at }).edits),
);

describe('how a figure is explained', () => {
  it('adds up to the overall score that is shown', () => {
    const [, weight, , sum] = explainOverall(sample).total ?? [];
    expect(Number(sum) / Number(weight)).toBeCloseTo(sample.evidenced.score ?? Number.NaN, 9);
  });

  it('adds up to the score of every dimension that is shown', () => {
    for (const assessed of sample.dimensions) {
      const { total } = explainDimension(assessed, 'evidenced');
      expect(Number(total?.[5]) / Number(total?.[3])).toBeCloseTo(assessed.score.evidenced ?? Number.NaN, 9);
    }
  });

  it('says that an unknown score is unknown', () => {
    expect(explainOverall(blank).result).toContain('Not known yet');
    expect(explainOverall(blank).terms.every((term) => term[2] === null && term[3] === null)).toBe(true);
  });
});

describe('the finding above the chart', () => {
  it('names nothing while nothing is answered', () => {
    expect(readinessFinding(blank)).toBe('Answers will draw the shape of readiness here');
  });

  it('names the dimension that costs the overall score the most', () => {
    expect(readinessFinding(sample)).toBe('Stakeholder buy-in and change hold readiness back most');
  });
});
