import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { addTier } from '../../../../shared/commands/price/add-tier.ts';
import { countOffer } from '../../../../shared/commands/price/count-offer.ts';
import { compareOffers } from '../../../../shared/domain/price/compare-offers.ts';
import { workbookOf } from '../../domain/price/support.ts';

const THREE = workbookOf({
  vendor: [
    { id: 'v', name: 'V' },
    { id: 'w', name: 'W' },
  ],
  offer: [
    { id: 'a', vendor: 'v', name: 'A', model: 'contact', rate: 2.4 },
    { id: 'b', vendor: 'v', name: 'B', counts: false },
    { id: 'c', vendor: 'w', name: 'C' },
  ],
});

describe('adding tiers to an offer', () => {
  it('begins at its rate, so that the fee stays, and goes on behind the last border', () => {
    const one = applyEdits(THREE, addTier(THREE, 'a', 't1').edits);
    expect(compareOffers(one).offers[0]?.at.base.annual).toBe(576_000);
    const two = applyEdits(one, addTier(one, 'a', 't2').edits);
    expect(Object.values(two.offer_tier).map(({ above, price }) => [above, price])).toEqual([
      [0, 2.4],
      [50_000, null],
    ]);
    expect(compareOffers(two).offers[0]?.missing).toEqual(['tiers']);
  });

  it('is refused for an offer that is not there', () => {
    expect(() => addTier(THREE, 'x', 't')).toThrow('There is no offer with the id x');
  });
});

describe('letting an offer count', () => {
  it('takes it from the others of the same vendor only, in one act', () => {
    const after = applyEdits(THREE, countOffer(THREE, 'b').edits);
    expect(Object.values(after.offer).map(({ id, counts }) => [id, counts])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
    expect(countOffer(THREE, 'a').edits).toEqual([]);
  });
});
