import { describe, expect, it } from 'vitest';
import { priceScore } from '../../../../shared/domain/score/price-score.ts';
import { rankWithTies } from '../../../../shared/domain/score/rank-with-ties.ts';
import { scorePercent, weightedMean } from '../../../../shared/domain/score/weighted-mean.ts';

describe('the score of a price', () => {
  const prices = [576_000, 520_000, 655_200];

  it.each([
    ['ratio', [4.5139, 5, 3.9683]],
    ['linear', [4.5692, 5, 3.96]],
  ] as const)('by %s agrees with the worked example', (method, expected) => {
    for (const [index, price] of prices.entries())
      expect(priceScore(price, 520_000, method)).toBeCloseTo(expected[index] ?? Number.NaN, 4);
  });

  it('stays within 1 and 5: by ratio from five times the lowest on, linearly from twice the lowest on', () => {
    expect(priceScore(500, 100, 'ratio')).toBe(1);
    expect(priceScore(5_000, 100, 'ratio')).toBe(1);
    expect(priceScore(499, 100, 'ratio')).toBeGreaterThan(1);
    expect(priceScore(200, 100, 'linear')).toBe(1);
    expect(priceScore(300, 100, 'linear')).toBe(1);
    expect(priceScore(199, 100, 'linear')).toBeCloseTo(1.04, 10);
    for (const method of ['ratio', 'linear'] as const) {
      expect(priceScore(100, 100, method)).toBe(5);
      // Somebody who is out may be cheaper than the measure; more than 5 there is not.
      expect(priceScore(60, 100, method)).toBe(5);
    }
  });

  it('is unknown for what is no price', () => {
    expect(priceScore(0, 100, 'ratio')).toBeNull();
    expect(priceScore(-1, 100, 'linear')).toBeNull();
    expect(priceScore(100, 0, 'ratio')).toBeNull();
    expect(priceScore(Number.NaN, 100, 'ratio')).toBeNull();
  });

  it('never rises with the price', () => {
    for (const method of ['ratio', 'linear'] as const) {
      const scores = Array.from({ length: 60 }, (_, step) => priceScore(100 + step * 10, 100, method) ?? 0);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });
});

describe('the weighted mean', () => {
  const weights = [9, 11, 9, 13, 13, 9, 9, 8, 6, 13];
  const mean = (scores: readonly number[], by: readonly number[] = weights) =>
    weightedMean(scores.map((score, index) => ({ score, weight: by[index] ?? 0 }))) ?? Number.NaN;

  it.each([
    ['Alpha', [4, 4, 3, 4, 5, 4, 3, 4, 3, 3], 3.76, 69],
    ['Beta', [3, 5, 4, 4, 3, 3, 4, 3, 4, 4], 3.72, 68],
    ['Gamma', [5, 3, 3, 3, 4, 5, 5, 4, 4, 2], 3.68, 67],
  ])('of %s agrees with the worked example', (_, scores, expected, percent) => {
    expect(mean(scores)).toBeCloseTo(expected, 10);
    expect(scorePercent(mean(scores))).toBeCloseTo(percent, 8);
  });

  it.each([
    ['A', [4, 3, 5, 4, 3, 2], 3.65],
    ['B', [4, 5, 3, 4, 4, 4], 3.95],
    ['C', [3, 4, 4, 5, 3, 3], 3.65],
  ])('of %s agrees with the second worked example', (_, scores, expected) =>
    expect(mean(scores, [0.25, 0.15, 0.2, 0.15, 0.1, 0.15])).toBeCloseTo(expected, 10),
  );

  it('does not change when all weights are scaled, and stays within the scores', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const scores = weights.map((_, index) => 1 + ((seed * (index + 3)) % 5));
      const value = mean(scores);
      expect(
        mean(
          scores,
          weights.map((weight) => weight * seed),
        ),
      ).toBeCloseTo(value, 10);
      expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
      expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
    }
  });

  it('is unknown without weights', () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ score: 4, weight: 0 }])).toBeNull();
  });

  it('becomes 0 percent at 1, 50 at 3 and 100 at 5', () => {
    expect([1, 3, 5].map(scorePercent)).toEqual([0, 50, 100]);
  });
});

describe('ranks', () => {
  it('are shared by equals, and the next one is left out', () => {
    expect(rankWithTies([3.5, 4, 3.5, null, 2])).toEqual([2, 1, 2, null, 4]);
    expect(rankWithTies([3, 3, 1])).toEqual([1, 1, 3]);
  });

  it('take figures that differ by the noise of binary fractions as equal', () => {
    expect(rankWithTies([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(rankWithTies([0.300_000_01, 0.3])).toEqual([1, 2]);
  });
});
