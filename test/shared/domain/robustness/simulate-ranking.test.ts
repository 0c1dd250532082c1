import { describe, expect, it } from 'vitest';
import { matrixMeans } from '../../../../shared/domain/robustness/matrix-means.ts';
import {
  type SimulationOrder,
  simulateRanking,
  triangle,
} from '../../../../shared/domain/robustness/simulate-ranking.ts';
import { tieWeight } from '../../../../shared/domain/robustness/tie-weight.ts';
import { drawnMatrix, matrixOf, TEN } from './matrices.ts';

const USUAL: SimulationOrder = { runs: 4_000, seed: 7, weights: 'near', weightSwing01: 0.3, scoreSwing: 0.5 };
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('drawn rankings', () => {
  it('are the same for the same seed and others for another', () => {
    expect(simulateRanking(TEN, USUAL)).toEqual(simulateRanking(TEN, USUAL));
    expect(simulateRanking(TEN, { ...USUAL, seed: 8 }).chances01).not.toEqual(
      simulateRanking(TEN, USUAL).chances01,
    );
  });

  it('give every vendor some rank and every rank to some vendor', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const { chances01, meanRank } = simulateRanking(drawnMatrix(seed), {
        ...USUAL,
        runs: 200,
        seed,
        weights: seed % 2 === 0 ? 'near' : 'any',
        scoreSwing: seed % 3 === 0 ? 0 : 0.5,
      });
      chances01.forEach((ranks, vendor) => {
        expect(sum(ranks)).toBeCloseTo(1, 9);
        expect(sum(chances01.map((others) => others[vendor] ?? 0))).toBeCloseTo(1, 9);
      });
      expect(sum(meanRank)).toBeCloseTo((meanRank.length * (meanRank.length + 1)) / 2, 9);
    }
  });

  it('repeat the ranking of today when nothing is moved', () => {
    const still = simulateRanking(TEN, { ...USUAL, weightSwing01: 0, scoreSwing: 0 });
    expect(still.chances01).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(still.meanRank).toEqual([1, 2, 3]);
  });

  it('share the ranks of vendors that are level', () => {
    const level = matrixOf([50, 50], { A: [4, 2], B: [2, 4], C: [1, 1] });
    const { chances01 } = simulateRanking(level, { ...USUAL, weightSwing01: 0, scoreSwing: 0 });
    expect(chances01).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
  });

  it('are sure of a vendor that is better by more than scores can move', () => {
    const sure = matrixOf([30, 70], { A: [1, 2], B: [4, 5] });
    for (const weights of ['near', 'any'] as const)
      expect(simulateRanking(sure, { ...USUAL, weights }).chances01[1]).toEqual([1, 0]);
  });

  it('with any weights of two criteria are won as often as the tie weight says', () => {
    const two = matrixOf([60, 40], { A: [5, 3], B: [3, 4] });
    const tie = tieWeight(two, 0, 0, 1) ?? Number.NaN;
    expect(tie).toBeCloseTo(1 / 3, 12);
    const { chances01 } = simulateRanking(two, { ...USUAL, runs: 40_000, weights: 'any', scoreSwing: 0 });
    // Three standard errors of a share of two thirds over 40,000 runs.
    expect(Math.abs((chances01[0]?.[0] ?? 0) - (1 - tie))).toBeLessThan(0.0071);
  });

  it('with weights near their own never leave the swing: at 30 % the tie weight of a third is out of reach', () => {
    const two = matrixOf([60, 40], { A: [5, 3], B: [3, 4] });
    expect(simulateRanking(two, { ...USUAL, scoreSwing: 0 }).chances01[0]).toEqual([1, 0]);
  });

  it('keep drawn scores between 1 and 5: above 5 two vendors are level', () => {
    const { chances01 } = simulateRanking(matrixOf([100], { A: [5], B: [4.8] }), { ...USUAL, runs: 40_000 });
    const shares = Array.from({ length: 400 }, (_, at) => (at + 0.5) / 400);
    const first = (clip: (score: number) => number) =>
      sum(
        shares.flatMap((a) =>
          shares.map((b) => {
            const lead = clip(5 + 0.5 * triangle(a)) - clip(4.8 + 0.5 * triangle(b));
            return lead === 0 ? 0.5 : Number(lead > 0);
          }),
        ),
      ) /
      400 ** 2;
    const [clipped, free] = [first((score) => Math.min(5, score)), first((score) => score)];
    expect(free - clipped, 'the scale makes a difference').toBeGreaterThan(0.014);
    expect(Math.abs((chances01[0]?.[0] ?? 0) - clipped)).toBeLessThan(0.0075);
  });
});

describe('the triangle from which scores are drawn', () => {
  it('has an eighth below minus a half, a half below 0, and ends at minus 1 and 1', () => {
    expect([0, 0.125, 0.5, 0.875, 1].map(triangle)).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  it('has a variance of a sixth', () => {
    const shares = Array.from({ length: 20_000 }, (_, at) => (at + 0.5) / 20_000);
    expect(sum(shares.map((share) => triangle(share) ** 2)) / shares.length).toBeCloseTo(1 / 6, 4);
  });
});

it('an average of many rankings agrees with the ranking of today in who is ahead', () => {
  const { meanRank } = simulateRanking(TEN, { ...USUAL, runs: 20_000 });
  const [alpha = 0, beta = 0, gamma = 0] = meanRank;
  expect(alpha).toBeLessThan(beta);
  expect(beta).toBeLessThan(gamma);
  expect(matrixMeans(TEN).map((mean) => Number(mean.toFixed(4)))).toEqual([3.76, 3.72, 3.68]);
});
