import type { OfferTier } from '../../model/tables/offer-tier.ts';

/** A step of a price list with a known price. */
export interface Tier {
  /** The tier begins with the first contact after this many. */
  readonly above: number;
  readonly price: number;
}

export type TierMethod = 'incremental' | 'all-units';

/**
 * What a number of contacts costs by tiers. Contact number `above` still belongs to the tier below.
 *
 * - incremental: each contact costs the price of its own tier
 * - all-units: every contact costs the price of the tier that the last one falls into
 *
 * Example: 2.60 to 100,000, 2.40 to 200,000 and 2.20 above cost 588,000 for 240,000 contacts tier by tier, and 528,000
 * when all cost the last price. All-units prices make the fee fall at a border: 100,001 contacts cost less than 100,000.
 *
 * @param tiers in order of `above`, the first one from 0
 */
export function tierFee(contacts: number, tiers: readonly Tier[], method: TierMethod): number {
  if (method === 'all-units') {
    const reached = tiers.filter(({ above }) => above < contacts).at(-1) ?? tiers[0];
    return contacts * (reached?.price ?? 0);
  }
  let fee = 0;
  for (const [index, { above, price }] of tiers.entries()) {
    const end = Math.min(contacts, tiers[index + 1]?.above ?? contacts);
    if (end > above) fee += (end - above) * price;
  }
  return fee;
}

/**
 * The tiers of an offer in order. Where the first one starts later than 0, the rate of the offer applies up to it. Null
 * while a price is missing; an empty list when the offer has no tiers.
 */
export function tiersInOrder(rows: readonly OfferTier[], rate: number | null): readonly Tier[] | null {
  const tiers: Tier[] = [];
  for (const { above, price } of [...rows].sort((a, b) => a.above - b.above)) {
    if (price === null) return null;
    tiers.push({ above, price });
  }
  if (tiers[0] && tiers[0].above > 0) return rate === null ? null : [{ above: 0, price: rate }, ...tiers];
  return tiers;
}
