import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from '../../../shared/lib/whole-percents.ts';

describe('whole percentages of one whole', () => {
  it.each([
    { shares: [0.486, 0.396, 0.118], percents: [49, 39, 12] },
    { shares: [0.485, 0.395, 0.12], percents: [49, 39, 12] },
    { shares: [1 / 3, 1 / 3, 1 / 3], percents: [34, 33, 33] },
    { shares: [0.998, 0.002], percents: [100, 0] },
    { shares: [0.29, 0.71], percents: [29, 71] },
    { shares: [0, 0], percents: [0, 0] },
    { shares: [], percents: [] },
  ])('of $shares are $percents', ({ shares, percents }) => expect(wholePercents(shares)).toEqual(percents));

  it('always add up to 100, and none is a whole percent off', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        const shares = parts.map((part) => part / total);
        const percents = wholePercents(shares);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        percents.forEach((percent, index) => {
          expect(Math.abs(percent - (shares[index] ?? 0) * 100)).toBeLessThan(1);
        });
      }),
    ));
});
