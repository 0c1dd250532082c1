import { describe, expect, it } from 'vitest';
import { annualFee, missingForFee } from '../../../../shared/domain/price/annual-fee.ts';
import { type ComparedWork, workAt } from '../../../../shared/domain/price/compared-work.ts';
import { missingWords } from '../../../../shared/domain/price/missing-words.ts';
import { pricePerUnit } from '../../../../shared/domain/price/price-per-unit.ts';
import { workHours } from '../../../../shared/domain/price/work-hours.ts';
import type { Offer } from '../../../../shared/model/tables/offer.ts';
import type { OfferTier } from '../../../../shared/model/tables/offer-tier.ts';
import { offer, STEPS, tiers, WORK } from './support.ts';

describe('240,000 contacts of 360 seconds', () => {
  it('are 24,000 handle hours, 30,000 logged hours, 42,857.14 paid hours and 20.6044 FTE', () => {
    const hours = workHours(WORK);
    expect(hours?.handle).toBe(24_000);
    expect(hours?.logged).toBe(30_000);
    expect(hours?.paid).toBeCloseTo(42_857.142_857, 5);
    expect(hours?.fte).toBeCloseTo(20.604_396, 5);
    expect(hours?.wholeFte).toBe(21);
  });

  it('take 21 people and not 22 when binary fractions lie a little above 21', () => {
    const exact = { ...WORK, occupancy01: 1, shrinkage01: 0, ahtSeconds: 3_600, paidHoursPerYear: 0.1 };
    expect(workHours({ ...exact, contacts: 1.1 * 3 })?.wholeFte).toBe(33); // 3.3000000000000003 / 0.1
    expect(workHours({ ...exact, contacts: 0.29 })?.wholeFte).toBe(3);
    expect(workHours({ ...exact, contacts: 0.3 })?.wholeFte).toBe(3); // 0.3 / 0.1 = 2.9999999999999996
    expect(workHours({ ...exact, contacts: 0.300_001 })?.wholeFte).toBe(4);
  });
});

type Vector = readonly [
  name: string,
  values: Partial<Offer>,
  steps: readonly OfferTier[],
  annual: number,
  contact: number,
  minute: number,
  resolved: number,
  hour: number,
];

const VECTORS: readonly Vector[] = [
  ['2,600 a month for each FTE', { model: 'fte', rate: 2_600 }, [], 655_200, 2.73, 0.455, 3.9, 27.3],
  ['15.00 a logged hour', { model: 'logged-hour', rate: 15 }, [], 450_000, 1.875, 0.3125, 2.6786, 18.75],
  ['11.50 a paid hour', { model: 'paid-hour', rate: 11.5 }, [], 492_857.14, 2.0536, 0.3423, 2.9337, 20.536],
  ['0.42 a minute, exactly', { model: 'minute', rate: 0.42 }, [], 604_800, 2.52, 0.42, 3.6, 25.2],
  [
    '0.42 a minute in steps of 60 seconds',
    { model: 'minute', rate: 0.42, increment_seconds: 60 },
    [],
    655_200,
    2.73,
    0.455,
    3.9,
    27.3,
  ],
  ['2.40 a contact', { model: 'contact', rate: 2.4 }, [], 576_000, 2.4, 0.4, 3.4286, 24],
  ['three tiers, each at its own price', { model: 'contact' }, STEPS, 588_000, 2.45, 0.4083, 3.5, 24.5],
  [
    'three tiers, all at the last price',
    { model: 'contact', tier_method: 'all-units' },
    STEPS,
    528_000,
    2.2,
    0.3667,
    3.1429,
    22,
  ],
  [
    '2.40 a contact with a minimum of 260,000',
    { model: 'contact', rate: 2.4, minimum_contacts: 260_000 },
    [],
    624_000,
    2.6,
    0.4333,
    3.7143,
    26,
  ],
  ['3.20 a resolved contact', { model: 'resolution', rate: 3.2 }, [], 537_600, 2.24, 0.3733, 3.2, 22.4],
  [
    '420,000 and 30 % of what 640,000 saves against 780,000',
    { model: 'outcome', base_fee: 420_000, share_percent: 30, baseline: 780_000, actual: 640_000 },
    [],
    462_000,
    1.925,
    0.3208,
    2.75,
    19.25,
  ],
  [
    '12 seats at 2,500 and 1.30 above 120,000',
    { model: 'hybrid', seats: 12, rate: 2_500, threshold_contacts: 120_000, variable_rate: 1.3 },
    [],
    516_000,
    2.15,
    0.3583,
    3.0714,
    21.5,
  ],
];

describe('the same work priced in twelve ways', () => {
  it.each(VECTORS)('%s', (_name, values, steps, annual, contact, minute, resolved, hour) => {
    const fee = annualFee(offer(values), steps, WORK);
    const units = pricePerUnit(fee, WORK);
    expect(fee).toBeCloseTo(annual, 2);
    expect(units.perContact).toBeCloseTo(contact, 4);
    expect(units.perMinute).toBeCloseTo(minute, 4);
    expect(units.perResolved).toBeCloseTo(resolved, 4);
    expect(units.perHandleHour).toBeCloseTo(hour, 3);
  });
});

describe('the other ways to charge', () => {
  it('counts contracted seats instead of the reckoned ones, at any volume', () => {
    const seats = offer({ model: 'fte', rate: 2_600, seats: 20.5 });
    expect(annualFee(seats, [], WORK)).toBe(639_600);
    expect(annualFee(seats, [], { ...WORK, contacts: null })).toBe(639_600);
  });

  it('charges shared agents by minute or by contact', () => {
    const shared = { model: 'shared', rate: 0.5 } as const;
    expect(annualFee(offer({ ...shared, increment_seconds: 60 }), [], WORK)).toBe(780_000);
    expect(annualFee(offer({ ...shared, shared_unit: 'contact', minimum_contacts: 300_000 }), [], WORK)).toBe(
      150_000,
    );
  });

  it('charges a machine for what it ends and what it hands over', () => {
    const machine = offer({ model: 'automation', rate: 0.3, handover_rate: 0.1, contained_percent: 60 });
    expect(annualFee(machine, [], WORK)).toBeCloseTo(144_000 * 0.3 + 96_000 * 0.1, 8);
  });

  it('adds the bonus that is expected, takes the malus off, and shares no loss', () => {
    const terms = { model: 'outcome', base_fee: 420_000, bonus: 20_000, malus: 5_000 } as const;
    expect(annualFee(offer(terms), [], WORK)).toBe(435_000);
    expect(
      annualFee(offer({ ...terms, share_percent: 30, baseline: 600_000, actual: 640_000 }), [], WORK),
    ).toBe(435_000);
  });

  it('turns another currency into that of the workbook', () => {
    const zloty = offer({ model: 'contact', rate: 10, currency: 'PLN', exchange_rate: 0.24 });
    expect(annualFee(zloty, [], WORK)).toBeCloseTo(576_000, 6);
    expect(annualFee(offer({ model: 'contact', rate: 2.4, currency: 'eur' }), [], WORK)).toBe(576_000);
  });
});

describe('the borders of tiers', () => {
  const at = (contacts: number, method: Offer['tier_method']) =>
    annualFee(offer({ model: 'contact', tier_method: method }), STEPS, workAt(WORK, contacts));

  it.each([
    [100_000, 260_000, 260_000],
    [100_001, 260_002.4, 240_002.4],
    [200_000, 500_000, 480_000],
    [200_001, 500_002.2, 440_002.2],
    [0, 0, 0],
  ])('at %i contacts cost %f tier by tier and %f with all units', (contacts, incremental, allUnits) => {
    expect(at(contacts, 'incremental')).toBeCloseTo(incremental, 6);
    expect(at(contacts, 'all-units')).toBeCloseTo(allUnits, 6);
  });

  it('begin with the rate of the offer where the first tier starts later', () => {
    const later = tiers([100_000, 2.4], [200_000, 2.2]);
    expect(annualFee(offer({ model: 'contact', rate: 2.6 }), later, WORK)).toBe(588_000);
    expect(missingForFee(offer({ model: 'contact' }), later, WORK)).toEqual(['tiers']);
  });
});

describe('a minimum', () => {
  it.each([
    [259_999, 624_000],
    [260_000, 624_000],
    [260_001, 624_002.4],
    [0, 624_000],
  ])('of 260,000 makes %i contacts cost %f', (contacts, fee) => {
    const least = offer({ model: 'contact', rate: 2.4, minimum_contacts: 260_000 });
    expect(annualFee(least, [], workAt(WORK, contacts))).toBeCloseTo(fee, 6);
  });
});

describe('without contacts', () => {
  it('nothing has a price by the unit, and only what is committed costs something', () => {
    const none = workAt(WORK, 0);
    const fees = VECTORS.map(([, values, steps]) => annualFee(offer(values), steps, none));
    expect(fees).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 624_000, 0, 462_000, 360_000]);
    expect(pricePerUnit(624_000, none)).toEqual({
      perContact: null,
      perMinute: null,
      perResolved: null,
      perHandleHour: null,
    });
  });
});

describe('what is missing', () => {
  const UNKNOWN: ComparedWork = { ...WORK, contacts: null, ahtSeconds: null, resolved01: null };

  it.each<readonly [Partial<Offer>, readonly string[]]>([
    [{ model: 'fte' }, ['contacts', 'ahtSeconds', 'rate']],
    [{ model: 'fte', seats: 10 }, ['rate']],
    [{ model: 'logged-hour' }, ['contacts', 'ahtSeconds', 'rate']],
    [{ model: 'paid-hour', rate: 3 }, ['contacts', 'ahtSeconds']],
    [{ model: 'minute' }, ['contacts', 'ahtSeconds', 'rate']],
    [{ model: 'contact' }, ['contacts', 'rate']],
    [{ model: 'resolution' }, ['contacts', 'resolved01', 'rate']],
    [{ model: 'outcome' }, ['base_fee']],
    [{ model: 'outcome', share_percent: 20 }, ['baseline', 'actual', 'base_fee']],
    [{ model: 'hybrid' }, ['seats', 'rate', 'contacts', 'threshold_contacts', 'variable_rate']],
    [{ model: 'shared' }, ['contacts', 'ahtSeconds', 'rate']],
    [{ model: 'shared', shared_unit: 'contact' }, ['contacts', 'rate']],
    [{ model: 'automation' }, ['contained_percent', 'handover_rate', 'contacts', 'rate']],
    [{ model: 'contact', rate: 1, currency: 'PLN' }, ['contacts', 'exchange_rate']],
  ])('of %j is %j, and no fee is guessed', (values, needs) => {
    expect(missingForFee(offer(values), [], UNKNOWN)).toEqual(needs);
    expect(annualFee(offer(values), [], UNKNOWN)).toBeNull();
  });

  it('is said in the words of the register', () => {
    expect(missingWords('variable_rate')).toBe('Rate above it');
    expect(missingWords('resolved01')).toBe('Resolved share of the comparison');
    expect(missingForFee(offer({ model: 'contact' }), tiers([0, 2], [10, null]), WORK)).toEqual(['tiers']);
  });
});
