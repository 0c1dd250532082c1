import { describe, expect, it } from 'vitest';
import { rankingCalls } from '../../../../main/engine/ranking-calls.ts';
import { robustnessFigures } from '../../../../shared/domain/robustness/robustness-figures.ts';
import { scoreMatrix } from '../../../../shared/domain/score/score-matrix.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { selectionWorkbook } from './selection-workbook.ts';

const TEN = [9, 11, 9, 13, 13, 9, 9, 8, 6, 13];
const ALPHA = [4, 4, 3, 4, 5, 4, 3, 4, 3, 3];
const BETA = [3, 5, 4, 4, 3, 3, 4, 3, 4, 4];
const workbook = selectionWorkbook(TEN, { kim: { Alpha: ALPHA, Beta: BETA } });

describe('robustness among the results of a workbook', () => {
  it('gives the published tie weights by criterion and the two vendors', () => {
    const figures = robustnessFigures(workbook);
    const tie = (criterion: string) => figures[`criterion.${criterion}.tieWeight.alpha.beta`];
    expect(tie('C5')).toBeCloseTo(0.1122, 4);
    expect(tie('C10')).toBeCloseTo(0.1635, 4);
    expect(tie('C4')).toBeNull();
    expect(Object.keys(figures).filter((key) => key.includes('tieWeight'))).toHaveLength(10);
  });

  it('gives verdict, lead and the smallest change of a weight', () => {
    const figures = robustnessFigures(workbook);
    expect(figures).toMatchObject({
      'robustness.verdict': 'none',
      'robustness.leader': 'alpha',
      'robustness.runner-up': 'beta',
      'robustness.flip.criterion': 'C5',
      'robustness.flip.vendor': 'beta',
    });
    expect(figures['robustness.margin']).toBeCloseTo(0.04, 12);
    expect(figures['robustness.flip.weight']).toBeCloseTo(0.1122, 4);
    expect(figures['robustness.flip.points']).toBeCloseTo(1.7755, 4);
  });

  it('listens to the method settings: with other limits the same ranking is clear', () => {
    const parameter = Object.fromEntries(
      Object.entries({ 'selection.close_margin': 1, 'selection.close_flip': 1, 'selection.tornado': 10 }).map(
        ([id, value]) => [id, newRow('parameter', { id, value })],
      ),
    );
    expect(robustnessFigures({ ...workbook, parameter })['robustness.verdict']).toBe('close');
  });

  it('says nothing while fewer than two vendors are ranked', () => {
    expect(robustnessFigures(selectionWorkbook(TEN, { kim: { Alpha: ALPHA } }))).toEqual({});
    const gap = selectionWorkbook(TEN, {
      kim: { Alpha: ALPHA, Beta: BETA.map((score, at) => (at === 2 ? null : score)) },
    });
    expect(robustnessFigures(gap)).toEqual({});
  });
});

describe('drawn rankings, as the engine answers for the window', () => {
  it('come with the vendors that are ranked and the limits of the workbook at the moment of the call', () => {
    let open: Workbook = workbook;
    const calls = rankingCalls(() => open);
    const order = { runs: 500, seed: 3, weights: 'near' } as const;
    const first = calls.rankingSimulate(order);
    expect(first?.vendors).toEqual(['alpha', 'beta']);
    expect(first?.chances01[0]?.[0]).toBeGreaterThan(0.5);
    expect(first?.chances01[0]?.[0]).toBeLessThan(1);
    const still = { 'selection.weight_swing': 0, 'selection.score_swing': 0 };
    open = {
      ...workbook,
      parameter: Object.fromEntries(
        Object.entries(still).map(([id, value]) => [id, newRow('parameter', { id, value })]),
      ),
    };
    expect(calls.rankingSimulate(order)?.chances01).toEqual([
      [1, 0],
      [0, 1],
    ]);
    open = selectionWorkbook(TEN, { kim: {} });
    expect(calls.rankingSimulate(order)).toBeNull();
  });
});

it('a matrix keeps the weights of the criteria and the means of the handed-in scores', () => {
  expect(scoreMatrix(workbook)?.scores).toEqual([ALPHA, BETA]);
  expect(scoreMatrix(workbook)?.criteria[3]?.weight01).toBeCloseTo(0.13, 12);
});
