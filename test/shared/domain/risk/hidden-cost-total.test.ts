import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hiddenCostStarters,
  hiddenCostValues,
} from '../../../../shared/content/risks/hidden-cost-starters.ts';
import { costRange, hiddenCostTotal } from '../../../../shared/domain/risk/hidden-cost-total.ts';
import type { HiddenCost } from '../../../../shared/model/tables/hidden-cost.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const line = (values: Partial<HiddenCost> & { id: string }) =>
  newRow('hidden_cost', { name: values.id, ...values });
const HISTORY = hiddenCostStarters
  .filter(({ group }) => group === 'history')
  .map((starter) => line({ ...hiddenCostValues(starter), risk: null }));

describe('hidden costs', () => {
  it('of the six lines of 2003 add up to the published 15.2 % at best and 57 % at worst', () => {
    const { percent, unknown } = hiddenCostTotal(HISTORY, null, 36);
    expect(HISTORY).toHaveLength(6);
    expect(percent?.low).toBeCloseTo(15.2, 9);
    expect(percent?.high).toBeCloseTo(57, 9);
    expect(percent?.likely).toBeCloseTo((15.2 + 57) / 2, 9);
    expect(unknown).toEqual([]);
  });

  it('are 152,000 to 570,000 of a contract of a million, and unknown without a contract value', () => {
    expect(hiddenCostTotal(HISTORY, null, 36).amount).toBeNull();
    const { amount } = hiddenCostTotal(HISTORY, 1_000_000, 36);
    expect(amount?.low).toBeCloseTo(152_000, 6);
    expect(amount?.high).toBeCloseTo(570_000, 6);
  });

  it('are paid once or every year: 5 % once and 10 % a year of a million are 350,000 in three years', () => {
    const costs = [
      line({ id: 'once', low_percent: 5, high_percent: 5, one_time: true }),
      line({ id: 'yearly', low_percent: 10, high_percent: 10 }),
    ];
    const total = hiddenCostTotal(costs, 1_000_000, 36);
    expect(total.oneTimeAmount?.likely).toBe(50_000);
    expect(total.yearlyAmount?.likely).toBe(100_000);
    expect(total.horizonAmount?.likely).toBe(350_000);
    expect(hiddenCostTotal(costs, 1_000_000, 18).horizonAmount?.likely).toBe(200_000);
  });

  it('count the likely value that somebody gave, and the middle of the range otherwise', () => {
    expect(costRange({ low_percent: 3, likely_percent: 8, high_percent: 27 })?.likely).toBe(8);
    expect(costRange({ low_percent: 3, likely_percent: null, high_percent: 27 })?.likely).toBe(15);
    expect(costRange({ low_percent: 0, likely_percent: 0, high_percent: 4 })?.likely).toBe(0);
  });

  it('that are not fully known stay unknown: they are listed and add nothing', () => {
    const total = hiddenCostTotal(
      [
        line({ id: 'known', low_percent: 1, high_percent: 3, position: 2 }),
        line({ id: 'likely-only', likely_percent: 4, position: 3 }),
        line({ id: 'open', position: 1 }),
        line({ id: 'left-out', counted: false, position: 4 }),
      ],
      100,
      12,
    );
    expect(total.unknown.map(({ id }) => id)).toEqual(['open', 'likely-only']);
    expect(total.percent).toEqual({ low: 1, likely: 2, high: 3 });
  });

  it('of which nothing is known are unknown, not nothing', () => {
    expect(hiddenCostTotal([], 100, 12).percent).toBeNull();
    expect(hiddenCostTotal([line({ id: 'open' })], 100, 12).amount).toBeNull();
  });

  it('never cost more at best than is likely, nor more than at worst', () => {
    const range = fc
      .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.boolean(), fc.boolean())
      .map(([a, b, c, one_time, given]) => {
        const [low = 0, likely = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        return { low_percent: low, likely_percent: given ? likely : null, high_percent: high, one_time };
      });
    fc.assert(
      fc.property(fc.array(range, { minLength: 1 }), fc.integer({ min: 1, max: 240 }), (ranges, months) => {
        const total = hiddenCostTotal(
          ranges.map((values, index) => line({ id: `line-${index}`, ...values })),
          1000,
          months,
        );
        for (const sum of [total.percent, total.horizonAmount]) {
          expect(sum?.low ?? -1).toBeLessThanOrEqual((sum?.likely ?? -1) + 1e-9);
          expect(sum?.likely ?? -1).toBeLessThanOrEqual((sum?.high ?? -1) + 1e-9);
        }
      }),
    );
  });
});
