import { describe, expect, it } from 'vitest';
import { type ComparedOffer, compareOffers } from '../../../../shared/domain/price/compare-offers.ts';
import { findCrossovers } from '../../../../shared/domain/price/find-crossovers.ts';
import { totalAt } from '../../../../shared/domain/price/total-at.ts';
import type { Offer } from '../../../../shared/model/tables/offer.ts';
import { WORK, workbookOf } from './support.ts';

type Steps = readonly (readonly [above: number, price: number])[];

/** Crossovers of two offers as `volume cheaper-below > cheaper-above`. */
function crossings(
  one: Partial<Offer>,
  other: Partial<Offer>,
  steps: Steps = [],
): readonly (readonly [contacts: number, below: string, above: string, step: boolean])[] {
  const [a, b, work] = pair(one, other, steps);
  return findCrossovers(a, b, work).map(({ contacts, below, above, step }) => [
    contacts,
    below.offer.id,
    above.offer.id,
    step,
  ]);
}

function pair(one: Partial<Offer>, other: Partial<Offer>, steps: Steps = []) {
  const { offers, work } = compareOffers(
    workbookOf(
      {
        vendor: [{ id: 'v', name: 'V' }],
        offer: [
          { ...one, id: 'a', vendor: 'v', name: 'A' },
          { ...other, id: 'b', vendor: 'v', name: 'B' },
        ],
        offer_tier: steps.map(([above, price], index) => ({ id: `t${index}`, offer: 'a', above, price })),
      },
      { compare_contacts: WORK.contacts },
    ),
  );
  return [offers[0] as ComparedOffer, offers[1] as ComparedOffer, work] as const;
}

const CONTACT = { model: 'contact', rate: 2.4 } as const;
const HYBRID = {
  model: 'hybrid',
  seats: 12,
  rate: 2_500,
  threshold_contacts: 120_000,
  variable_rate: 1.3,
} as const;

describe('the volume at which another offer becomes cheaper', () => {
  it('is 185,454.5 contacts between 2.40 a contact and twelve seats with 1.30 above 120,000', () => {
    const [found] = crossings(CONTACT, HYBRID);
    expect(found?.[0]).toBeCloseTo(204_000 / 1.1, 6);
    expect(found?.slice(1)).toEqual(['a', 'b', false]);
    expect(crossings(CONTACT, HYBRID)).toHaveLength(1);
  });

  it('is where both cost the same', () => {
    const [a, b, work] = pair(CONTACT, HYBRID);
    const [{ contacts } = { contacts: 0 }] = findCrossovers(a, b, work);
    expect(totalAt(a, work, contacts)).toBeCloseTo(totalAt(b, work, contacts) ?? 0, 6);
  });

  it('can be several: a price by the contact under twelve seats, over them and under them again', () => {
    const found = crossings({ model: 'contact' }, HYBRID, [
      [0, 3.5],
      [150_000, 0.2],
    ]);
    // 3.50 reaches 360,000 at 102,857; beyond 150,000 it gains only 0.20 a contact against 1.30.
    expect(found.map(([contacts, below, above]) => [Math.round(contacts), below, above])).toEqual([
      [102_857, 'a', 'b'],
      [264_545, 'b', 'a'],
    ]);
  });

  it('is a step at the border where all contacts get the lower price', () => {
    const found = crossings({ model: 'contact', tier_method: 'all-units' }, { model: 'contact', rate: 2.3 }, [
      [0, 2.6],
      [200_000, 2.2],
    ]);
    expect(found).toEqual([[200_000, 'b', 'a', true]]);
  });

  it('jumps to and fro where one more seat is paid at once', () => {
    // Contacts per FTE at 360 s, 80 % occupancy, 30 % shrinkage and 1,920 hours: 10,752.
    const found = crossings({ model: 'fte', rate: 1_000 }, { model: 'contact', rate: 12_000 / 10_752 });
    expect(found).toEqual([]); // a seat costs as much as the contacts that fill it: they only touch
    const above = crossings({ model: 'fte', rate: 1_000 }, { model: 'contact', rate: 12_600 / 10_752 });
    const lead = above.map(([, below]) => below);
    expect(above.length).toBeGreaterThan(10);
    expect(lead.every((id, index) => index === 0 || id !== lead[index - 1])).toBe(true);
    expect(
      above
        .filter(([, , , step]) => step)
        .every(([contacts]) => Math.abs(contacts / 10_752 - Math.round(contacts / 10_752)) < 1e-9),
    ).toBe(true);
  });

  it('is nowhere for the same price in other words, and beyond the range that is looked at', () => {
    expect(crossings(CONTACT, { model: 'minute', rate: 0.4 })).toEqual([]);
    expect(crossings(CONTACT, { model: 'outcome', base_fee: 10_000_000 })).toEqual([]);
    expect(crossings(CONTACT, { model: 'resolution' })).toEqual([]);
  });

  it('agrees with walking through all volumes in small steps', () => {
    const offers: readonly Partial<Offer>[] = [
      HYBRID,
      { model: 'fte', rate: 2_100 },
      { model: 'contact', tier_method: 'all-units' },
      { model: 'outcome', base_fee: 462_000 },
    ];
    const steps: Steps = [
      [0, 2.6],
      [100_000, 2.1],
      [300_000, 1.6],
    ];
    for (const [index, other] of offers.entries()) {
      const one = { model: 'contact', minimum_contacts: 130_000 } as const;
      const [a, b, work] = pair(one, other, steps);
      const found = findCrossovers(a, b, work);
      const difference = (contacts: number) =>
        (totalAt(a, work, contacts) ?? 0) - (totalAt(b, work, contacts) ?? 0);
      let [lead, changes] = [0, 0];
      for (let contacts = 24_000.5; contacts < 720_000; contacts += 97) {
        const sign = Math.sign(difference(contacts));
        if (lead !== 0 && sign !== 0 && sign !== lead) changes += 1;
        if (sign !== 0) lead = sign;
      }
      expect(found.length, `offer ${index}`).toBe(changes);
    }
  });
});
