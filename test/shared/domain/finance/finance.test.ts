import { describe, expect, it } from 'vitest';
import { histogram } from '../../../../shared/domain/finance/histogram.ts';
import { internalRate, signChanges } from '../../../../shared/domain/finance/internal-rate.ts';
import { netPresentValue } from '../../../../shared/domain/finance/net-present-value.ts';
import { payback } from '../../../../shared/domain/finance/payback.ts';
import { percentile } from '../../../../shared/domain/finance/percentile.ts';
import { runningTotals } from '../../../../shared/domain/finance/running-totals.ts';
import { seededRandom } from '../../../../shared/lib/seeded-random.ts';

/** The spreadsheet function NPV, which discounts its first figure by a year. */
const spreadsheetNpv = (rate: number, ...flows: readonly number[]) => netPresentValue([0, ...flows], rate);

describe('net present value', () => {
  it.each([
    ['N1, the documented spreadsheet example', [-10_000, 3_000, 4_200, 6_800], 0.1, 1_188.443_412_335_220_7],
    ['N6, of a public library of formulas', [-10_000, 2_000, 4_000, 8_000], 0.1, 1_031.350_317_601_254_6],
  ])('%s is met by the twin of the spreadsheet function', (_name, flows, rate, expected) => {
    expect(spreadsheetNpv(rate, ...flows)).toBeCloseTo(expected, 9);
  });

  it('N1 is worth 10 % more when its first flow is paid today', () => {
    const flows = [-10_000, 3_000, 4_200, 6_800];
    expect(netPresentValue(flows, 0.1)).toBeCloseTo(1_307.287_753_568_743, 9);
    expect(netPresentValue(flows, 0.1)).toBeCloseTo(spreadsheetNpv(0.1, ...flows) * 1.1, 9);
  });

  it('N2: 40,000 today for five growing years at 8 % are worth 1,922.06', () => {
    expect(netPresentValue([-40_000, 8_000, 9_200, 10_000, 12_000, 14_500], 0.08)).toBeCloseTo(
      1_922.061_554_932_384_8,
      9,
    );
  });

  it('does not repeat the widely copied 398.58 for 10,000 and four times 3,000 at 6 %', () => {
    const value = netPresentValue([-10_000, 3_000, 3_000, 3_000, 3_000], 0.06);
    expect(value).toBeCloseTo(395.316_838, 6);
    expect(Math.abs(value - 398.58)).toBeGreaterThan(3);
  });

  it('knows no rate of -100 %', () => {
    expect(() => netPresentValue([1, 1], -1)).toThrow(RangeError);
    expect(() => netPresentValue([1, 1], Number.NaN)).toThrow(RangeError);
    expect(netPresentValue([1, 1], -0.99)).toBeCloseTo(101, 9);
  });

  it('falls as the rate rises when money is spent first and comes back later', () => {
    const next = seededRandom(11);
    for (let round = 0; round < 200; round += 1) {
      const flows = [-1 - 1_000 * next(), ...Array.from({ length: 5 }, () => 500 * next())];
      const rate = next();
      expect(netPresentValue(flows, rate + 0.01)).toBeLessThan(netPresentValue(flows, rate));
    }
  });
});

describe('internal rate of return', () => {
  it('N4: 70,000 and five rising years return 8.66 %', () => {
    expect(internalRate([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000])).toEqual({
      kind: 'one',
      rate01: expect.closeTo(0.086_630_948_036_531_5, 12),
    });
  });

  it('does not repeat the widely copied 7.66 % for 10,000 and four times 3,000', () => {
    const { rate01 } = internalRate([-10_000, 3_000, 3_000, 3_000, 3_000]);
    expect(rate01).toBeCloseTo(0.077_138_47, 8);
    expect(Math.abs((rate01 ?? 0) - 0.0766)).toBeGreaterThan(0.0005);
  });

  it('is none where nothing is spent or nothing comes back, and none where nothing happens', () => {
    for (const flows of [[100, 20], [-100, -20], [0, 0, 0], []])
      expect(internalRate(flows)).toEqual({ kind: 'none', rate01: null });
  });

  it('may be several where the sign changes twice, and then none of them is named', () => {
    expect(internalRate([-1_000, 2_500, -1_540])).toEqual({ kind: 'several', rate01: null });
    expect(signChanges([-1, 0, 0, 2, -3])).toBe(2);
    expect(signChanges([-1, 0, -2, 3])).toBe(1);
  });

  it('is named up to its edges and not beyond: -99 % and 1,000 %', () => {
    expect(internalRate([-100, 1])).toEqual({ kind: 'one', rate01: expect.closeTo(-0.99, 9) });
    expect(internalRate([-100, 0.9])).toEqual({ kind: 'beyond', rate01: null });
    expect(internalRate([-100, 1_100])).toEqual({ kind: 'one', rate01: expect.closeTo(10, 9) });
    expect(internalRate([-100, 1_101])).toEqual({ kind: 'beyond', rate01: null });
  });

  it('is the rate at which the value is nothing, whatever the currency', () => {
    const next = seededRandom(5);
    for (let round = 0; round < 100; round += 1) {
      const flows = [-1_000, ...Array.from({ length: 4 }, () => 100 + 400 * next())];
      const { rate01 } = internalRate(flows);
      expect(netPresentValue(flows, rate01 ?? 0)).toBeCloseTo(0, 6);
      expect(internalRate(flows.map((flow) => flow * 4.25)).rate01).toBeCloseTo(rate01 ?? 0, 12);
    }
  });
});

describe('payback', () => {
  it('is met in the middle of a year: 1.1675 for the flows of the worked example', () => {
    expect(payback([-443_668.75, 380_085, 379_713.75, 335_660.41])).toBeCloseTo(1.1675, 4);
  });

  it('is 0 when more is never spent than came in, whole at the end of a year, and never when it stays below', () => {
    expect(payback([0, 5])).toBe(0);
    expect(payback([10, -5])).toBe(0);
    expect(payback([0, -100, -100])).toBeNull();
    expect(payback([0, -100, 200])).toBe(1.5);
    expect(payback([-100, 60, 40])).toBe(2);
    expect(payback([-100, 60, 39.99])).toBeNull();
    expect(payback([])).toBeNull();
  });
});

describe('running totals, percentiles and histograms', () => {
  it('add up, and lie between neighbours as a spreadsheet has it', () => {
    expect(runningTotals([-100, 60, 60])).toEqual([-100, -40, 20]);
    expect(percentile([1, 2, 3, 4, 5], 0.1)).toBeCloseTo(1.4, 12);
    expect(percentile([7], 0.9)).toBe(7);
    expect(percentile([], 0.5)).toBeNull();
  });

  it('count every value once, with zero as a border', () => {
    const next = seededRandom(3);
    const values = Array.from({ length: 500 }, () => 900_000 * next() - 200_000);
    const bars = histogram(values);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(bars.length).toBeLessThanOrEqual(26);
    expect(bars.some(({ from }) => from === 0)).toBe(true);
    expect(bars.filter(({ to }) => to <= 0).reduce((sum, { count }) => sum + count, 0)).toBe(
      values.filter((value) => value < 0).length,
    );
    for (const { from, to, count } of bars)
      expect(values.filter((value) => value >= from && value < to)).toHaveLength(count);
  });

  it('make one bar of values that are all alike, and none of none', () => {
    expect(histogram([5, 5, 5])).toEqual([{ from: 5, to: 6, count: 3 }]);
    expect(histogram([])).toEqual([]);
  });
});
