import { describe, expect, it } from 'vitest';
import { criterionWeights } from '../../../../shared/domain/criterion/criterion-weights.ts';
import { moveWeight } from '../../../../shared/domain/criterion/methods/move-weight.ts';
import { pointWeights } from '../../../../shared/domain/criterion/methods/point-weights.ts';
import { rankWeights } from '../../../../shared/domain/criterion/methods/rank-weights.ts';
import { priceWeight } from '../../../../shared/domain/criterion/price-weight.ts';
import { criteriaWorkbook, sampleWorkbook, sequence } from './support.ts';

describe('the weights in force', () => {
  it('of a part are its share of the criterion times the share of the criterion', () => {
    const { top, leaves, problems } = criterionWeights(
      criteriaWorkbook([
        { id: 'C1', weight: 9 },
        { id: 'C1.1', parent: 'C1', weight: 30 },
        { id: 'C1.2', parent: 'C1', weight: 70 },
        { id: 'C2', weight: 91 },
      ]),
    );
    expect(top).toEqual([
      { id: 'C1', weight01: 0.09 },
      { id: 'C2', weight01: 0.91 },
    ]);
    expect(leaves[0]).toMatchObject({ id: 'C1.1', parent: 'C1', within01: 0.3 });
    expect(leaves[0]?.weight01).toBeCloseTo(0.027, 12);
    expect(leaves[2]).toEqual({ id: 'C2', parent: null, weight01: 0.91, within01: 1 });
    expect(problems.map(({ kind, id }) => [kind, id])).toEqual([['no-parts', 'C2']]);
  });

  it('are scaled when they do not sum to 100, and this is said', () => {
    const { top, problems } = criterionWeights(
      criteriaWorkbook([
        { id: 'A', weight: 30 },
        { id: 'B', weight: 20 },
      ]),
    );
    expect(top.map(({ weight01 }) => weight01)).toEqual([0.6, 0.4]);
    expect(problems[0]?.text).toContain('The criteria sum to 50, not to 100.');
  });

  it('take a sum that is off by rounding alone', () => {
    const thirds = [33.333, 33.333, 33.334].map((weight, index) => ({ id: `c${index}`, weight }));
    const kinds = (rows: typeof thirds) =>
      criterionWeights(criteriaWorkbook(rows)).problems.filter(({ kind }) => kind === 'sum').length;
    expect(kinds(thirds)).toBe(0);
    expect(kinds([...thirds, { id: 'more', weight: 0.01 }])).toBe(1);
  });

  it('that are missing count for nothing, and are named; without any there is nothing to divide by', () => {
    const some = criterionWeights(criteriaWorkbook([{ id: 'A', weight: 100 }, { id: 'B' }]));
    expect(some.top.map(({ weight01 }) => weight01)).toEqual([1, 0]);
    expect(some.problems.map(({ kind, id }) => `${kind} ${id}`)).toContain('no-weight B');
    const none = criterionWeights(criteriaWorkbook([{ id: 'A' }, { id: 'A.1', parent: 'A' }]));
    expect(none.leaves).toEqual([{ id: 'A.1', parent: 'A', weight01: 0, within01: 0 }]);
    expect(criterionWeights(criteriaWorkbook([]))).toEqual({ top: [], leaves: [], problems: [] });
  });

  it('leave out a part of a part and parts that go round in a circle', () => {
    const { leaves, problems } = criterionWeights(
      criteriaWorkbook([
        { id: 'A', weight: 100 },
        { id: 'A.1', parent: 'A', weight: 100 },
        { id: 'A.1.1', parent: 'A.1', weight: 100 },
        { id: 'X', parent: 'Y', weight: 1 },
        { id: 'Y', parent: 'X', weight: 1 },
      ]),
    );
    expect(leaves.map(({ id }) => id)).toEqual(['A.1']);
    expect(problems.filter(({ kind }) => kind === 'too-deep').map(({ id }) => id)).toEqual([
      'A.1.1',
      'X',
      'Y',
    ]);
  });

  it('of the sample are whole: ten criteria, 36 parts or more, nothing wrong', () => {
    const { top, leaves, problems } = criterionWeights(sampleWorkbook());
    expect(top).toHaveLength(10);
    expect(leaves.length).toBeGreaterThanOrEqual(36);
    expect(problems).toEqual([]);
    expect(leaves.reduce((sum, { weight01 }) => sum + weight01, 0)).toBeCloseTo(1, 12);
  });
});

describe('weights from points', () => {
  it('are the shares of all points, as published', () => {
    expect(pointWeights([100, 80, 50, 20])).toEqual([0.4, 0.32, 0.2, 0.08]);
  });

  it('wait until everything has points', () => {
    expect(pointWeights([100, null])).toBeNull();
    expect(pointWeights([0, 0])).toBeNull();
    expect(pointWeights([])).toBeNull();
  });
});

describe('weights from the order', () => {
  const rounded = (n: number) => rankWeights(n).map((one) => Number(one.toFixed(6)));

  it('of four and of five are as published', () => {
    expect(rounded(4)).toEqual([0.520833, 0.270833, 0.145833, 0.0625]);
    expect(rounded(5)).toEqual([0.456667, 0.256667, 0.156667, 0.09, 0.04]);
    expect(rankWeights(4).map((one) => one.toFixed(2))).toEqual(['0.52', '0.27', '0.15', '0.06']);
  });

  it('fall from the first to the last and make up the whole, for any number', () => {
    expect(rankWeights(0)).toEqual([]);
    for (let n = 1; n <= 30; n += 1) {
      const weights = rankWeights(n);
      expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights.at(-1)).toBeCloseTo(1 / n ** 2, 12);
    }
  });
});

describe('moving one weight', () => {
  const set = (weights: readonly number[], locked: readonly number[] = []) =>
    weights.map((weight, index) => ({ id: `c${index}`, weight, locked: locked.includes(index) }));
  const tenths = (rows: readonly { readonly weight: number }[]) =>
    rows.reduce((sum, { weight }) => sum + Math.round(weight * 10), 0);

  it('scales the others and leaves their proportions', () => {
    expect(moveWeight(set([50, 30, 20]), 'c0', 60).map(({ weight }) => weight)).toEqual([60, 24, 16]);
  });

  it('leaves what is locked, and goes no further than that leaves room', () => {
    expect(moveWeight(set([50, 30, 20], [1]), 'c0', 60).map(({ weight }) => weight)).toEqual([60, 30, 10]);
    expect(moveWeight(set([50, 30, 20], [1]), 'c0', 95).map(({ weight }) => weight)).toEqual([70, 30, 0]);
    expect(moveWeight(set([50, 30, 20], [1, 2]), 'c0', 60)).toEqual(set([50, 30, 20], [1, 2]));
  });

  it('brings others back from nothing in equal parts', () => {
    expect(moveWeight(set([100, 0, 0]), 'c0', 40).map(({ weight }) => weight)).toEqual([40, 30, 30]);
  });

  it('keeps the sum at 100 exactly, whatever is moved and locked', () => {
    const draw = sequence(11);
    for (let round = 0; round < 400; round += 1) {
      const n = 2 + Math.floor(draw() * 9);
      let rows = moveWeight(set(Array.from({ length: n }, () => draw() * 40)), 'c0', draw() * 100);
      for (let move = 0; move < 4; move += 1) {
        const locked = rows.map((row) => ({ ...row, locked: draw() < 0.3 }));
        const id = `c${Math.floor(draw() * n)}`;
        rows = moveWeight(locked, id, draw() * 110 - 5);
        expect(tenths(rows)).toBe(1000);
        for (const [index, row] of rows.entries()) {
          expect(row.weight).toBeGreaterThanOrEqual(0);
          if (locked[index]?.locked && row.id !== id) expect(row.weight).toBe(locked[index]?.weight);
        }
      }
    }
  });
});

describe('the weight of price', () => {
  const heavy = (weight: number) =>
    priceWeight(
      criteriaWorkbook([
        { id: 'Q', weight: 100 - weight },
        { id: 'P', weight },
        { id: 'P.1', parent: 'P', weight: 100, scored_by_price: true },
      ]),
    );

  it('calls for a second look above 35 % of the whole, not at it', () => {
    expect(heavy(35)).toMatchObject({ percent: 35, heavy: false, criteria: ['P'] });
    expect(heavy(35.1)).toMatchObject({ percent: 35.1, heavy: true });
  });
});
