import { describe, expect, it } from 'vitest';
import { assessPairs, type PairSettings } from '../../../../shared/domain/ahp/assess-pairs.ts';
import { consistency, pairVerdict } from '../../../../shared/domain/ahp/consistency.ts';
import { randomIndex } from '../../../../shared/domain/ahp/random-index.ts';
import { sequence } from '../criterion/support.ts';

const NEW: PairSettings = { index: 'saaty-2005', limits: { consistent: 0.1, refused: 0.2 } };
const OLD: PairSettings = { ...NEW, index: 'saaty-1980' };

/** Ratios as rows of the upper triangle, as in "1 2 = 3". */
function compared(items: readonly string[], triangle: readonly number[], settings = NEW) {
  const ratios = new Map<string, number>();
  let at = 0;
  items.forEach((first, i) => {
    for (const second of items.slice(i + 1)) ratios.set(`${first}/${second}`, triangle[at++] as number);
  });
  return assessPairs(items, (a, b) => ratios.get(`${a}/${b}`) ?? null, settings);
}

/** Saaty 2008, consumption of drinks; published in the tests of AHPy. */
const DRINKS = ['coffee', 'wine', 'tea', 'beer', 'soda', 'milk', 'water'];
const DRINK_RATIOS = [
  [9, 5, 2, 1, 1, 1 / 2],
  [1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
  [1 / 3, 1 / 4, 1 / 3, 1 / 9],
  [1 / 2, 1, 1 / 3],
  [2, 1 / 2],
  [1 / 3],
].flat();

describe('published comparisons', () => {
  it('of drinks give the published weights and ratios with both tables', () => {
    const { result } = compared(DRINKS, DRINK_RATIOS);
    const published = {
      coffee: 0.177,
      wine: 0.019,
      tea: 0.042,
      beer: 0.116,
      soda: 0.19,
      milk: 0.129,
      water: 0.327,
    };
    for (const [index, drink] of DRINKS.entries())
      expect(result?.weights01[index], drink).toBeCloseTo(published[drink as keyof typeof published], 3);
    expect(result?.lambda).toBeCloseTo(7.176629, 6);
    expect(result?.ci).toBeCloseTo(0.029438, 6);
    expect(result?.cr).toBeCloseTo(0.021806, 6);
    expect(compared(DRINKS, DRINK_RATIOS, OLD).result?.cr).toBeCloseTo(0.022302, 6);
  });

  it('of Bozóki and others give the published weights', () => {
    const triangle = [1, 5, 2, 3, 4, 3 / 4];
    const { result } = compared(['a', 'b', 'c', 'd'], triangle);
    expect(result?.weights01.map((one) => one.toFixed(4))).toEqual(['0.3742', '0.3917', '0.0991', '0.1349']);
    expect(result?.lambda).toBeCloseTo(4.09246, 5);
    expect(result?.ci).toBeCloseTo(0.03082, 5);
    expect(result?.cr).toBeCloseTo(0.034629, 6);
    expect(compared(['a', 'b', 'c', 'd'], triangle, OLD).result?.cr).toBeCloseTo(0.034244, 6);
  });

  it('of three things give the figures that were recomputed elsewhere, and by both means', () => {
    const { result } = compared(['a', 'b', 'c'], [3, 5, 3]);
    expect(result?.weights01.map((one) => one.toFixed(6))).toEqual(['0.636986', '0.258285', '0.104729']);
    expect(result?.lambda).toBeCloseTo(3.038511, 6);
    expect(result?.ci).toBeCloseTo(0.019256, 6);
    expect(result?.cr).toBeCloseTo(0.03703, 6);
    expect(compared(['a', 'b', 'c'], [3, 5, 3], OLD).result?.cr).toBeCloseTo(0.033199, 6);
    for (const [index, weight] of (result?.geometric01 ?? []).entries())
      expect(weight).toBeCloseTo(result?.weights01[index] ?? 0, 10);
    expect(result?.verdict).toBe('consistent');
  });

  it('that contradict each other are refused', () => {
    const { result } = compared(['a', 'b', 'c'], [3, 1 / 5, 1 / 2]);
    expect(result?.weights01.map((one) => one.toFixed(6))).toEqual(['0.237708', '0.155099', '0.607193']);
    expect(result?.lambda).toBeCloseTo(3.468307, 6);
    expect(result?.cr).toBeCloseTo(0.450295, 6);
    expect(compared(['a', 'b', 'c'], [3, 1 / 5, 1 / 2], OLD).result?.cr).toBeCloseTo(0.403713, 6);
    expect(result?.verdict).toBe('refused');
    expect(result?.geometric01.map((one) => one.toFixed(6))).toEqual(['0.237708', '0.155099', '0.607193']);
  });
});

describe('comparisons without contradiction', () => {
  it('give back the weights that they were made from, with a ratio of nothing, whatever the number', () => {
    const draw = sequence(7);
    for (let n = 1; n <= 9; n += 1)
      for (let round = 0; round < 20; round += 1) {
        const raw = Array.from({ length: n }, () => 0.2 + draw());
        const sum = raw.reduce((total, one) => total + one, 0);
        const items = raw.map((_, index) => `i${index}`);
        const ratio = (a: string, b: string) => (raw[items.indexOf(a)] ?? 1) / (raw[items.indexOf(b)] ?? 1);
        const { result } = assessPairs(items, ratio, NEW);
        for (const [index, weight] of (result?.weights01 ?? []).entries())
          expect(weight).toBeCloseTo((raw[index] ?? 0) / sum, 9);
        expect(result?.cr).toBe(0);
        expect(result?.worst).toBeNull();
      }
  });
});

describe('any comparisons', () => {
  const steps = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 7, 9];
  const drawn = (draw: () => number, n: number) => {
    const items = Array.from({ length: n }, (_, index) => `i${index}`);
    const ratios = new Map<string, number>();
    for (const a of items)
      for (const b of items)
        if (a < b) ratios.set(`${a}${b}`, steps[Math.floor(draw() * steps.length)] as number);
    const ratio = (a: string, b: string) =>
      a === b ? 1 : (ratios.get(`${a}${b}`) ?? 1 / (ratios.get(`${b}${a}`) as number));
    return { items, ratio };
  };

  it('weigh the same in whatever order things are listed', () => {
    const draw = sequence(3);
    for (let round = 0; round < 60; round += 1) {
      const { items, ratio } = drawn(draw, 3 + (round % 6));
      const turned = items.toReversed();
      const there = assessPairs(items, ratio, NEW).result;
      const back = assessPairs(turned, ratio, NEW).result;
      for (const item of items)
        expect(there?.weights01[items.indexOf(item)]).toBeCloseTo(
          back?.weights01[turned.indexOf(item)] as number,
          9,
        );
      expect(there?.cr).toBeCloseTo(back?.cr as number, 8);
    }
  });

  it('of three things have the geometric mean as their weights', () => {
    const draw = sequence(5);
    for (let round = 0; round < 60; round += 1) {
      const { items, ratio } = drawn(draw, 3);
      const { result } = assessPairs(items, ratio, NEW);
      for (const [index, weight] of (result?.weights01 ?? []).entries())
        expect(weight).toBeCloseTo(result?.geometric01[index] as number, 9);
    }
  });

  it('of two things never contradict each other', () => {
    for (const ratio of steps) {
      const { result } = assessPairs(['a', 'b'], () => ratio, NEW);
      expect(result).toMatchObject({ cr: 0, ci: 0, verdict: 'consistent', worst: null });
      expect(result?.weights01[0]).toBeCloseTo(ratio / (1 + ratio), 12);
    }
  });
});

describe('the pair that fits least', () => {
  it('is the one that was turned round in comparisons that agreed', () => {
    // 8, 4, 2 and 1: consistent but for the second against the third.
    const { result } = compared(['a', 'b', 'c', 'd'], [2, 4, 8, 1 / 6, 4, 2]);
    expect(result?.worst).toMatchObject({ first: 'b', second: 'c', ratio: 1 / 6 });
    expect(result?.worst?.fits).toBeGreaterThanOrEqual(0.5);
    const mended = compared(['a', 'b', 'c', 'd'], [2, 4, 8, result?.worst?.fits ?? 1, 4, 2]).result;
    expect(mended?.cr).toBeLessThan((result?.cr ?? 0) / 2);
  });
});

describe('missing comparisons', () => {
  it('are asked for and not guessed: there are no weights until all are there', () => {
    const assessment = assessPairs(['a', 'b', 'c'], (a, b) => (a === 'a' && b === 'b' ? 3 : null), NEW);
    expect(assessment.result).toBeNull();
    expect(assessment.done).toBe(1);
    expect(assessment.pairs.filter(({ ratio }) => ratio === null)).toEqual([
      { first: 'a', second: 'c', ratio: null },
      { first: 'b', second: 'c', ratio: null },
    ]);
  });

  it('of more than nine things are not asked for: they have to be split', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `i${index}`);
    expect(assessPairs(ten, () => 1, NEW)).toMatchObject({ tooMany: true, result: null });
    expect(assessPairs(ten.slice(1), () => 1, NEW)).toMatchObject({ tooMany: false });
    expect(assessPairs([], () => 1, NEW).result).toBeNull();
    expect(assessPairs(['a'], () => 1, NEW).result).toMatchObject({ weights01: [1], cr: 0 });
  });
});

describe('the limits of contradiction', () => {
  it('themselves still pass', () => {
    const limits = { consistent: 0.1, refused: 0.2 };
    expect(pairVerdict(0.1, limits)).toBe('consistent');
    expect(pairVerdict(0.100001, limits)).toBe('doubtful');
    expect(pairVerdict(0.2, limits)).toBe('doubtful');
    expect(pairVerdict(0.200001, limits)).toBe('refused');
    expect(pairVerdict(null, limits)).toBe('doubtful');
  });

  it('come from a table for as many things as are compared', () => {
    expect(randomIndex('saaty-2005', 15)).toBe(1.59);
    expect(randomIndex('saaty-2005', 16)).toBeNull();
    expect(randomIndex('saaty-1980', 10)).toBe(1.49);
    expect(randomIndex('saaty-1980', 11)).toBeNull();
    expect(consistency(12, 11, 'saaty-1980').cr).toBeNull();
    expect(consistency(3.0385, 2, 'saaty-2005')).toEqual({ ci: 0, cr: 0 });
  });
});
