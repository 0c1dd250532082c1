import { describe, expect, it } from 'vitest';
import { checkBids } from '../../../../shared/domain/price/check-bids.ts';
import { compareOffers } from '../../../../shared/domain/price/compare-offers.ts';
import { shouldCostLacks, shouldCostSteps } from '../../../../shared/domain/price/should-cost.ts';
import type { ShouldCost } from '../../../../shared/model/tables/should-cost.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { workbookOf } from './support.ts';

const EXAMPLE = {
  wage: 2.5,
  bonus_percent: 10,
  benefits_percent: 45,
  shrinkage_percent: 30,
  overhead_percent: 60,
  margin_percent: 20,
} as const;

function row(values: Partial<ShouldCost>): ShouldCost {
  return newRow('should_cost', { id: 's', name: 'S', ...values });
}

describe('what a logged hour ought to cost', () => {
  it('is 11.0714 for a wage of 2.50 by way of 3.875, 5.5357 and 8.8571', () => {
    const steps = shouldCostSteps(row(EXAMPLE));
    expect(steps?.paid).toBeCloseTo(3.875, 6);
    expect(steps?.logged).toBeCloseTo(5.5357, 4);
    expect(steps?.full).toBeCloseTo(8.8571, 4);
    expect(steps?.price).toBeCloseTo(11.0714, 4);
  });

  it('is in the currency of the workbook', () => {
    expect(shouldCostSteps(row({ ...EXAMPLE, exchange_rate: 0.5 }))?.price).toBeCloseTo(5.5357, 4);
  });

  it('is unknown while one figure is missing, and says which', () => {
    const half = row({ ...EXAMPLE, bonus_percent: null, margin_percent: null });
    expect(shouldCostSteps(half)).toBeNull();
    expect(shouldCostLacks(half)).toEqual(['Bonus', 'Margin']);
    expect(shouldCostLacks(row({ ...EXAMPLE, bonus_percent: 0 }))).toEqual([]);
  });
});

describe('an offer held against it', () => {
  /** Logged hours of the vectors are 30,000; 8.00 a paid wage without anything else is 10.00 a logged hour at 20 %. */
  const hour = (wage: number) => ({
    wage,
    bonus_percent: 0,
    benefits_percent: 0,
    shrinkage_percent: 20,
    overhead_percent: 0,
    margin_percent: 0,
  });
  const check = (annual: number, ...wages: readonly number[]) => {
    const workbook = workbookOf({
      vendor: [{ id: 'v', name: 'V' }],
      offer: [{ id: 'o', vendor: 'v', name: 'O', model: 'outcome', base_fee: annual }],
      should_cost: wages.map((wage, index) => ({ id: `s${index}`, name: 'S', vendor: 'v', ...hour(wage) })),
    });
    return checkBids(workbook, compareOffers(workbook).offers)[0];
  };

  it.each([
    [239_999, true],
    [240_000, false],
    [300_000, false],
  ])('at %i a year is too low to be credible: %s', (annual, tooLow) => {
    expect(check(annual, 8)).toMatchObject({ tooLow, perLoggedHour: 10 });
    expect(check(annual, 8)?.ratio).toBeCloseTo(annual / 300_000, 9);
  });

  it('is held against the lowest of several', () => {
    expect(check(240_000, 12, 8, 20)).toMatchObject({ perLoggedHour: 10, tooLow: false });
  });

  it('is not judged without a should-cost of its vendor', () => {
    expect(check(240_000)).toBeUndefined();
  });
});
