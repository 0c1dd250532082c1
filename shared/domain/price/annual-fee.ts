import type { Offer } from '../../model/tables/offer.ts';
import type { OfferTier } from '../../model/tables/offer-tier.ts';
import type { ComparedWork } from './compared-work.ts';
import { type FeeNeed, priceOffer } from './price-offer.ts';

/**
 * What an offer charges for a year of the compared work, in the workbook's currency, without extras, indexation and
 * the productivity commitment. Null while a figure is missing that its pricing model needs; `missingForFee` names it.
 *
 * Example: 0.42 a minute for 240,000 contacts of 360 s are 604,800; billed in steps of 60 s, 655,200.
 *
 * @param tiers those of the offer, in any order
 */
export function annualFee(offer: Offer, tiers: readonly OfferTier[], work: ComparedWork): number | null {
  return priceOffer(offer, tiers, work).fee;
}

/** The figures without which the fee is unknown, in the order in which the formula asks for them. */
export function missingForFee(
  offer: Offer,
  tiers: readonly OfferTier[],
  work: ComparedWork,
): readonly FeeNeed[] {
  return priceOffer(offer, tiers, work).missing;
}
