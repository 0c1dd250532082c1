import { describe, expect, it } from 'vitest';
import { explainDimension } from '../../../../renderer/phases/readiness/results/explain-dimension.ts';
import { explainOverall } from '../../../../renderer/phases/readiness/results/explain-overall.ts';
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

describe('a dimension whose questions weigh nothing', () => {
  const workbook = applyEdits(emptyWorkbook(), createSample({ id: 's', at }).edits);
  const id = sample.dimensions[0]?.dimension.id;
  const question = Object.fromEntries(
    Object.values(workbook.question).map((q) => [q.id, q.dimension === id ? { ...q, weight: 0 } : q]),
  );
  const weightless = assessReadiness({ ...workbook, question });

  it('is left out of the overall score and of the sum that explains it', () => {
    const { terms, total } = explainOverall(weightless);
    expect(terms[0]?.[0]).toContain('left out: its questions weigh 0');
    expect(Number(total?.[3]) / Number(total?.[1])).toBeCloseTo(weightless.evidenced.score ?? Number.NaN, 9);
  });

  it('is not said to be unanswered', () => {
    const assessed = weightless.dimensions[0];
    if (!assessed) throw new Error('The sample has no dimension.');
    expect(assessed.score.answered).toBeGreaterThan(0);
    expect(explainDimension(assessed, 'evidenced').result).toBe('Not known yet: what is answered weighs 0.');
  });
});
