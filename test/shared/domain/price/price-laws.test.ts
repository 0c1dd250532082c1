import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualFee } from '../../../../shared/domain/price/annual-fee.ts';
import { workAt } from '../../../../shared/domain/price/compared-work.ts';
import type { Offer } from '../../../../shared/model/tables/offer.ts';
import type { OfferTier } from '../../../../shared/model/tables/offer-tier.ts';
import { offer, tiers, WORK } from './support.ts';

const money = fc.integer({ min: 1, max: 5_000 }).map((cents) => cents / 100);
const volume = fc.integer({ min: 0, max: 900_000 });
const COMMON = { rate: 2, seats: 9, threshold_contacts: 50_000, variable_rate: 1, base_fee: 70_000 } as const;
const MODELS: readonly Partial<Offer>[] = [
  { model: 'fte', seats: null },
  { model: 'fte' },
  { model: 'logged-hour' },
  { model: 'paid-hour' },
  { model: 'minute', increment_seconds: 60 },
  { model: 'contact', minimum_contacts: 120_000 },
  { model: 'resolution' },
  { model: 'outcome', baseline: 300_000, actual: 200_000, share_percent: 25 },
  { model: 'hybrid' },
  { model: 'shared' },
  { model: 'automation', contained_percent: 40, handover_rate: 0.2 },
];
const anyOffer = fc.constantFrom(...MODELS).map((values) => offer({ ...COMMON, ...values }));
const falling = fc
  .uniqueArray(fc.integer({ min: 1, max: 800_000 }), { minLength: 1, maxLength: 5 })
  .map((borders) => [0, ...borders.sort((a, b) => a - b)])
  .chain((borders) =>
    fc
      .array(money, { minLength: borders.length, maxLength: borders.length })
      .map((prices) =>
        tiers(
          ...[...prices]
            .sort((a, b) => b - a)
            .map((price, index): [number, number] => [borders[index] ?? 0, price]),
        ),
      ),
  );

function feeAt(one: Offer, contacts: number, steps: readonly OfferTier[] = []): number {
  return annualFee(one, steps, workAt(WORK, contacts)) ?? Number.NaN;
}

describe('a fee', () => {
  it('never falls when contacts rise', () => {
    fc.assert(
      fc.property(anyOffer, volume, volume, (one, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(feeAt(one, more)).toBeGreaterThanOrEqual(feeAt(one, less));
      }),
    );
  });

  it('never falls tier by tier, and falls with all units at a border only', () => {
    const incremental = offer({ model: 'contact' });
    const allUnits = offer({ model: 'contact', tier_method: 'all-units' });
    fc.assert(
      fc.property(falling, volume, fc.integer({ min: 1, max: 50_000 }), (steps, contacts, more) => {
        const [before, after] = [contacts, contacts + more];
        expect(feeAt(incremental, after, steps)).toBeGreaterThanOrEqual(feeAt(incremental, before, steps));
        const crossed = steps.some(({ above }) => above >= before && above < after && above > 0);
        if (!crossed) {
          expect(feeAt(allUnits, after, steps)).toBeGreaterThanOrEqual(feeAt(allUnits, before, steps));
        }
        expect(feeAt(allUnits, after, steps)).toBeLessThanOrEqual(feeAt(incremental, after, steps) + 1e-6);
      }),
    );
    const two = tiers([0, 2.6], [100_000, 2.4]);
    expect(feeAt(allUnits, 100_001, two)).toBeLessThan(feeAt(allUnits, 100_000, two));
  });

  it('grows in step with its prices and with the exchange rate', () => {
    fc.assert(
      fc.property(anyOffer, volume, fc.integer({ min: 1, max: 40 }), (one, contacts, factor) => {
        const dearer = {
          ...one,
          rate: COMMON.rate * factor,
          variable_rate: COMMON.variable_rate * factor,
          base_fee: COMMON.base_fee * factor,
          handover_rate: (one.handover_rate ?? 0) * factor,
          baseline: one.baseline === null ? null : one.baseline * factor,
          actual: one.actual === null ? null : one.actual * factor,
        };
        const fee = feeAt(one, contacts);
        expect(feeAt(dearer, contacts)).toBeCloseTo(fee * factor, 4);
        expect(feeAt({ ...one, currency: 'XXX', exchange_rate: factor }, contacts)).toBeCloseTo(
          fee * factor,
          4,
        );
      }),
    );
  });
});
