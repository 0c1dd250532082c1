import { describe, expect, it } from 'vitest';
import { compareOffers, vendorPrices } from '../../../../shared/domain/price/compare-offers.ts';
import { comparedWork } from '../../../../shared/domain/price/compared-work.ts';
import { countingClashes } from '../../../../shared/domain/price/counting-clashes.ts';
import { priceFigures } from '../../../../shared/domain/price/price-figures.ts';
import { workSources } from '../../../../shared/domain/price/work-sources.ts';
import { yearlyExtras } from '../../../../shared/domain/price/yearly-extras.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { offer, workbookOf } from './support.ts';

const THREE = {
  vendor: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C', state: 'out', out_reason: 'Too small' },
  ],
  offer: [
    { id: 'contact', vendor: 'a', name: 'By contact', model: 'contact', rate: 2.4 },
    { id: 'minute', vendor: 'b', name: 'By minute', model: 'minute', rate: 0.42 },
    { id: 'cheap', vendor: 'c', name: 'By hour', model: 'logged-hour', rate: 1 },
    { id: 'open', vendor: 'b', name: 'By case', model: 'resolution', counts: false },
  ],
} as const;

describe('offers on one line', () => {
  const { offers, contacts, cheapest, hours } = compareOffers(workbookOf(THREE));

  it('are priced for a fifth fewer and a fifth more contacts too', () => {
    expect(contacts).toEqual({ low: 192_000, base: 240_000, high: 288_000 });
    expect(offers[0]?.at.low.annual).toBeCloseTo(460_800, 6);
    expect(offers[0]?.at.high.annual).toBeCloseTo(691_200, 6);
    expect(hours?.logged).toBe(30_000);
  });

  it('are ranked among the vendors in the race only; an offer without a price has no rank', () => {
    expect(offers.map(({ at }) => at.base.rank)).toEqual([1, 2, null, null]);
    expect(cheapest.map(({ offer: { id } }) => id)).toEqual(['contact']);
    expect(offers[3]?.missing).toEqual(['rate']);
  });

  it('share a rank when they cost the same, and the next one is left out', () => {
    const tie = {
      ...THREE,
      offer: [
        { id: 'x', vendor: 'a', name: 'X', model: 'contact', rate: 2.4 },
        { id: 'y', vendor: 'b', name: 'Y', model: 'minute', rate: 0.4 },
        { id: 'z', vendor: 'b', name: 'Z', model: 'contact', rate: 3 },
      ],
    } as const;
    expect(compareOffers(workbookOf(tie)).offers.map(({ at }) => at.base.rank)).toEqual([1, 1, 3]);
  });

  it('follow the swing of the method settings', () => {
    const parameter = [{ id: 'pricing.volume_swing', value: 50 }];
    expect(compareOffers(workbookOf({ ...THREE, parameter })).contacts).toEqual({
      low: 120_000,
      base: 240_000,
      high: 360_000,
    });
  });

  it('stay unknown without a volume', () => {
    const none = compareOffers(workbookOf(THREE, { compare_contacts: null }));
    expect(none.contacts.low).toBeNull();
    expect(none.offers[0]?.at.base).toMatchObject({ annual: null, total: null, rank: null });
  });
});

describe('extras', () => {
  const extra = (id: string, values: object) => newRow('offer_extra', { id, offer: 'offer', ...values });
  const LINES = [
    extra('setup', { kind: 'once', amount: 36_000 }),
    extra('tool', { kind: 'yearly', amount: 5_000 }),
    extra('change', { kind: 'fee-percent', percent: 2 }),
    extra('travel', { kind: 'yearly' }),
  ];

  it('are spread over the term, and over the horizon where the offer has none', () => {
    const own = yearlyExtras(offer({ term_months: 24 }), LINES, 36, 1);
    expect(own).toMatchObject({ fixed: 23_000, feeShare01: 0.02, unpriced: 1 });
    expect(yearlyExtras(offer({}), LINES, 36, 1).fixed).toBe(17_000);
    expect(yearlyExtras(offer({}), LINES, 36, 0.25).fixed).toBe(4_250);
  });

  it('make the total, and what has no figure is counted and not guessed', () => {
    const workbook = workbookOf({
      ...THREE,
      offer_extra: LINES.map((line) => ({ ...line, offer: 'contact' })),
    });
    const [first] = compareOffers(workbook).offers;
    expect(first?.at.base).toMatchObject({ annual: 576_000, extras: 28_520, total: 604_520 });
    expect(first?.extras.unpriced).toBe(1);
    // A unit price is that of the fee, as the vendor quotes it.
    expect(first?.at.base.perContact).toBe(2.4);
  });
});

describe('the price of a vendor', () => {
  it('is that of the offer that counts', () => {
    const prices = vendorPrices(workbookOf(THREE));
    expect(prices.get('a')).toEqual({ offer: 'contact', fee: 576_000, total: 576_000 });
    expect(prices.get('b')?.offer).toBe('minute');
  });

  it('is that of the first of several that count, and both cases are told', () => {
    const rows = {
      ...THREE,
      offer: THREE.offer.map((one) => ({ ...one, counts: one.vendor === 'b' })),
    };
    const workbook = workbookOf(rows);
    expect(vendorPrices(workbook).get('b')?.offer).toBe('minute');
    expect(vendorPrices(workbook).has('a')).toBe(false);
    expect(countingClashes(compareOffers(workbook).offers)).toEqual({ several: ['b'], none: ['a'] });
  });

  it('gives the scores of the method: 4.5139, 5 and 3.9683 by ratio, 4.5692, 5 and 3.9600 linearly', () => {
    const vendor = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    const rows = {
      vendor,
      offer: [576_000, 520_000, 655_200].map((base_fee, index) => ({
        id: `o${index}`,
        vendor: vendor[index]?.id ?? '',
        name: `O${index}`,
        model: 'outcome' as const,
        base_fee,
      })),
    };
    const scores = (price_method: 'ratio' | 'linear') => {
      const figures = priceFigures(workbookOf(rows, { price_method, price_basis: 'fee' }));
      return [0, 1, 2].map((index) => Number(figures[`offer.o${index}.priceScore`]).toFixed(4));
    };
    expect(scores('ratio')).toEqual(['4.5139', '5.0000', '3.9683']);
    expect(scores('linear')).toEqual(['4.5692', '5.0000', '3.9600']);
  });
});

describe('the work that offers are compared with', () => {
  const MAP = {
    touchpoint: [
      { id: 't1', name: 'Calls', decision: 'outsource', contacts_per_month: 3_000, aht_seconds: 300 },
      {
        id: 't2',
        name: 'Mails',
        decision: 'hybrid',
        partner_share: 50,
        contacts_per_month: 2_000,
        aht_seconds: 400,
        repeat_percent: 20,
      },
      { id: 't3', name: 'Visits', decision: 'keep', contacts_per_month: 9_000, aht_seconds: 900 },
    ],
  } as const;
  const OPEN = { compare_contacts: null, compare_aht: null, compare_resolved_percent: null };

  it('is what the touchpoint map leaves to the partner while nobody typed anything', () => {
    const workbook = workbookOf(MAP, OPEN);
    expect(comparedWork(workbook)).toMatchObject({
      contacts: 48_000,
      ahtSeconds: 325,
      occupancy01: 0.8,
      shrinkage01: 0.3,
      paidHoursPerYear: 1_920,
      resolved01: 0.8,
    });
    expect(workSources(workbook)).toMatchObject({
      contacts: { origin: 'map' },
      resolved01: { origin: 'map' },
      repeat01: 0.2,
    });
  });

  it('takes the measured first-contact resolution before the repeats of the map', () => {
    const kpi = [{ id: 'k', name: 'First-contact resolution', code: 'QU1', unit: '%', baseline: 74 }];
    expect(workSources(workbookOf({ ...MAP, kpi }, OPEN)).resolved01).toMatchObject({
      value: 0.74,
      origin: 'kpi',
    });
  });

  it('is what was typed, with what the map says beside it', () => {
    expect(workSources(workbookOf(MAP)).contacts).toEqual({
      value: 240_000,
      origin: 'typed',
      derived: 48_000,
      derivedFrom: 'map',
    });
  });

  it('is unknown while the map leaves nothing to a partner', () => {
    expect(comparedWork(workbookOf({}, OPEN))).toMatchObject({
      contacts: null,
      ahtSeconds: null,
      resolved01: null,
    });
  });
});
