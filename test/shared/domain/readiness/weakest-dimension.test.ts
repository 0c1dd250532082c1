import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample, createWorkbook } from '../../../../shared/commands/create-workbook.ts';
import {
  type AssessedDimension,
  assessReadiness,
  type Readiness,
} from '../../../../shared/domain/readiness/assess-readiness.ts';
import {
  dimensionLoss,
  readinessFinding,
  weakestDimension,
} from '../../../../shared/domain/readiness/weakest-dimension.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const at = '2027-01-04T09:00:00.000Z';
const sample = assessReadiness(applyEdits(emptyWorkbook(), createSample({ id: 's', at }).edits));
const blank = assessReadiness(
  applyEdits(emptyWorkbook(), createWorkbook({ id: 'w', title: 'Test', client: '', at }).edits),
);

type Case = readonly [id: string, weight: number, score: number | null, completeness01?: number | null];

function assessed([id, weight, score, completeness01 = 1]: Case): AssessedDimension {
  return {
    dimension: newRow('dimension', { id, title: `Area ${id}`, weight }),
    questions: [],
    score: { claimed: 100, evidenced: score, answered: 1, applicable: 1, completeness01 },
  };
}

function readiness(...cases: readonly Case[]): Readiness {
  return { ...blank, basis: 'evidenced', answered: 1, dimensions: cases.map(assessed) };
}

const weakest = (...cases: readonly Case[]) => weakestDimension(readiness(...cases))?.dimension.id ?? null;

describe('what a dimension costs', () => {
  it.each<[string, Case, number | null]>([
    ['its weight times what it lacks', ['A', 14, 37.5], 875],
    ['little at a small weight', ['A', 1, 20], 80],
    ['nothing at 100', ['A', 14, 100], 0],
    ['something from 60 % answered on', ['A', 2, 50, 0.6], 100],
    ['not known below 60 % answered', ['A', 2, 50, 0.59], null],
    ['not known where nothing applies', ['A', 2, 50, null], null],
    ['not known without a score', ['A', 2, null], null],
    ['not counted without a weight', ['A', 0, 0], null],
  ])('%s', (_, dimension, loss) => expect(dimensionLoss(assessed(dimension), 'evidenced')).toBe(loss));

  it('follows the score basis', () => expect(dimensionLoss(assessed(['A', 14, 37.5]), 'claimed')).toBe(0));
});

describe('the weakest dimension', () => {
  it('is the one with the largest loss, not the one with the lowest score', () =>
    expect(weakest(['A', 1, 36], ['B', 16, 45], ['C', 10, 40])).toBe('B'));

  it('is the first in the checklist when several lose the same, to the ninth digit', () => {
    expect(weakest(['A', 5, 80], ['B', 10, 50], ['C', 5, 0])).toBe('B');
    expect(weakest(['A', 0.3, 0], ['B', 0.1 + 0.2, 0])).toBe('A');
  });

  it('passes over those that do not count', () =>
    expect(weakest(['A', 50, 0, 0.5], ['B', 0, 0], ['C', 50, null], ['D', 1, 90])).toBe('D'));

  it('is none while none counts', () => {
    expect(weakest(['A', 10, 20, 0.2])).toBeNull();
    expect(weakestDimension(blank)).toBeNull();
  });
});

describe('the finding that heads the chart', () => {
  it('names nothing while nothing is answered', () =>
    expect(readinessFinding(blank)).toBe('Answers will draw the shape of readiness here'));

  it('names nothing from too few answers', () =>
    expect(readinessFinding(readiness(['A', 10, 20, 0.2]))).toBe(
      'Too few answers to say what holds readiness back',
    ));

  it('names nothing while every dimension that counts is ready', () =>
    expect(readinessFinding(readiness(['A', 10, 75], ['B', 5, 90], ['C', 9, 10, 0.1]))).toBe(
      'No dimension holds readiness back',
    ));

  it('names the dimension that costs the overall score the most, in words that suit any title', () => {
    expect(readinessFinding(sample)).toMatch(
      /^Held back most by Stakeholder buy-in and change \(\d+ of 100\)$/,
    );
    expect(readinessFinding(readiness(['A', 1, 10], ['B', 9, 37.5]))).toBe(
      'Held back most by Area B (38 of 100)',
    );
  });
});
