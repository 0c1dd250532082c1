import { describe, expect, it } from 'vitest';
import { matrixMeans, weightsOf } from '../../../../shared/domain/robustness/matrix-means.ts';
import { moveWeight } from '../../../../shared/domain/robustness/move-weight.ts';
import { tieWeight } from '../../../../shared/domain/robustness/tie-weight.ts';
import { weightFlips } from '../../../../shared/domain/robustness/weight-flips.ts';
import { weightTornado } from '../../../../shared/domain/robustness/weight-tornado.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import { repeats } from '../../../support/soak.ts';
import { drawnMatrix, matrixOf, SIX, TEN } from './matrices.ts';

const SEEDS = Array.from({ length: repeats(200, 20_000) }, (_, seed) => seed);

describe('the weight at which two vendors are level', () => {
  it.each([
    [1, 0.0521],
    [2, 0.1442],
    [3, 0.125],
    [5, 0.1122],
    [6, 0.0521],
    [7, 0.125],
    [8, 0.0417],
    [9, 0.0962],
    [10, 0.1635],
  ])('criterion %i makes Alpha and Beta level at %f', (criterion, weight) => {
    expect(tieWeight(TEN, criterion - 1, 0, 1)).toBeCloseTo(weight, 4);
    expect(tieWeight(TEN, criterion - 1, 1, 0), 'whoever is named first').toBeCloseTo(weight, 4);
  });

  it('does not exist for the fourth, under which both have the same score', () => {
    expect(tieWeight(TEN, 3, 0, 1)).toBeNull();
  });

  it('does not exist where one vendor is better under everything, nor where a criterion is the whole', () => {
    expect(tieWeight(matrixOf([40, 60], { A: [4, 5], B: [3, 4] }), 0, 0, 1)).toBeNull();
    expect(tieWeight(matrixOf([40, 60], { A: [4, 5], B: [3, 3] }), 0, 0, 1)).toBeNull();
    expect(tieWeight(matrixOf([100, 0], { A: [4, 1], B: [3, 5] }), 0, 0, 1)).toBeNull();
  });

  it('is exactly 0 where the vendors differ in nothing else', () => {
    expect(tieWeight(matrixOf([40, 60], { A: [4, 3], B: [3, 3] }), 0, 0, 1)).toBe(0);
  });

  it('is the weight of today where the vendors are level today', () => {
    expect(tieWeight(matrixOf([50, 50], { A: [4, 2], B: [2, 4] }), 0, 0, 1)).toBeCloseTo(0.5, 12);
  });

  it('makes both equal to nine digits, and turns their order just beyond it', () => {
    let met = 0;
    for (const seed of SEEDS) {
      const matrix = drawnMatrix(seed);
      matrix.criteria.forEach((_, criterion) => {
        const tie = tieWeight(matrix, criterion, 0, 1);
        if (tie === null) return;
        met += 1;
        const lead = (to: number) => {
          const [a = 0, b = 0] = matrixMeans(matrix, moveWeight(weightsOf(matrix), criterion, to));
          return a - b;
        };
        expect(lead(tie)).toBeCloseTo(0, 9);
        if (tie < 0.001 || tie > 0.999) return;
        expect(Math.sign(lead(tie - 0.0005)), `seed ${seed}`).toBe(-Math.sign(lead(tie + 0.0005)));
      });
    }
    expect(met).toBeGreaterThan(SEEDS.length);
  });
});

describe('the smallest change of a weight that costs the leader its place', () => {
  it('is the third weight from 20 to 30.4 % for A, then the fourth from 15 to 34.6 % for C', () => {
    const [first, second, ...others] = weightFlips(SIX).filter(({ overtakes }) => overtakes);
    expect(first).toMatchObject({ criterion: 2, rival: 0, now01: 0.2, direction: 'rise' });
    expect(first?.needed01).toBeCloseTo(7 / 23, 12);
    expect(first?.points).toBeCloseTo(10.4348, 4);
    expect(second).toMatchObject({ criterion: 3, rival: 2, direction: 'rise' });
    expect(second?.needed01).toBeCloseTo(9 / 26, 12);
    expect(others).toEqual([]);
  });

  it('names weights that only make a tie when they go: the second and the sixth', () => {
    const ties = weightFlips(SIX).filter(({ overtakes }) => !overtakes);
    expect(ties.map(({ criterion, rival, points }) => [criterion, rival, points])).toEqual([
      [1, 0, 15],
      [5, 0, 15],
    ]);
  });

  it('finds Security from 13 to 11.2 % between Alpha and Beta', () => {
    expect(weightFlips(TEN)[0]).toMatchObject({ criterion: 4, rival: 1, direction: 'fall' });
    expect(weightFlips(TEN)[0]?.points).toBeCloseTo(1.7755, 4);
  });

  it('needs no move at all while two are level, and knows which way', () => {
    const [first] = weightFlips(matrixOf([50, 50], { A: [4, 2], B: [2, 4] }));
    expect(first).toMatchObject({ criterion: 0, rival: 1, points: 0, direction: 'fall', overtakes: true });
  });

  it('never misses a smaller one: up to just before it the leader stays, just beyond it does not', () => {
    for (const seed of SEEDS) {
      const matrix = drawnMatrix(seed);
      const weights = weightsOf(matrix);
      const means = matrixMeans(matrix);
      const leader = means.indexOf(Math.max(...means));
      for (const { criterion, rival, needed01, points, direction, overtakes } of weightFlips(matrix)) {
        const step = (direction === 'rise' ? 1 : -1) * 0.0004;
        const at = (to: number) => matrixMeans(matrix, moveWeight(weights, criterion, to));
        if (points > 0.1) {
          const before = at(needed01 - step);
          expect(before[leader], `seed ${seed}, before`).toBe(Math.max(...before));
        }
        if (!overtakes || needed01 + step < 0 || needed01 + step > 1) continue;
        const after = at(needed01 + step);
        expect(after[rival], `seed ${seed}, beyond`).toBeGreaterThan(after[leader] ?? 0);
      }
    }
  });
});

describe('weights moved one at a time', () => {
  it('leave the others in their proportion and the sum at 1', () => {
    expect(moveWeight([0.25, 0.15, 0.6], 0, 0.4)).toEqual([
      0.4,
      expect.closeTo(0.12, 12),
      expect.closeTo(0.48, 12),
    ]);
    for (const seed of SEEDS) {
      const weights = weightsOf(drawnMatrix(seed));
      const moved = moveWeight(weights, seed % weights.length, (seed % 11) / 10);
      expect(moved.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
  });

  it('share evenly what a weight of 100 % gives away', () => {
    expect(moveWeight([0, 1, 0], 1, 0.4)).toEqual([0.3, 0.4, 0.3]);
  });

  it('move the lead: the third weight at 24 % leaves 0.185 of 0.30, at 16 % it is 0.365 before C', () => {
    const third = weightTornado(SIX, 0.2).find(({ criterion }) => criterion === 2);
    expect(third?.high).toEqual({ weight01: 0.24, margin: expect.closeTo(0.185, 12), rival: 0 });
    // C is closer than A there: 0.16 x (3 - 4) + 0.84 x 0.625.
    expect(third?.low).toEqual({
      weight01: expect.closeTo(0.16, 12),
      margin: expect.closeTo(0.365, 12),
      rival: 2,
    });
  });

  it('show a lead below nothing where another vendor leads, exactly where the smallest change lies within the swing', () => {
    for (const seed of SEEDS) {
      const matrix = drawnMatrix(seed);
      const flips = weightFlips(matrix);
      for (const { criterion, now01, low, high } of weightTornado(matrix, 0.2)) {
        for (const [direction, moved] of [
          ['fall', low],
          ['rise', high],
        ] as const) {
          const flip = flips.find((one) => one.criterion === criterion && one.direction === direction);
          const within = flip?.overtakes === true && flip.points < 20 * now01 - 1e-6;
          if (within) expect(moved.margin, `seed ${seed}`).toBeLessThan(0);
          else expect(moved.margin, `seed ${seed}`).toBeGreaterThan(-1e-8);
        }
      }
    }
  });

  it('come longest bar first', () => {
    const lengths = weightTornado(TEN, 0.2).map(({ low, high }) =>
      steady(Math.abs(high.margin - low.margin)),
    );
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(lengths).toHaveLength(10);
  });
});
