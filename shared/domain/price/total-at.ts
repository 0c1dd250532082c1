import type { ComparedOffer } from './compare-offers.ts';
import { type ComparedWork, workAt } from './compared-work.ts';
import { priceOffer } from './price-offer.ts';
import { tiersInOrder } from './tier-fee.ts';

type Source = Pick<ComparedOffer, 'offer' | 'tiers' | 'extras'>;

/** Fee and extras of an offer at any number of contacts a year, in the workbook's currency; null while unknown. */
export function totalAt(
  { offer, tiers, extras }: Source,
  work: ComparedWork,
  contacts: number,
): number | null {
  const { fee } = priceOffer(offer, tiers, workAt(work, contacts));
  return fee === null ? null : fee * (1 + extras.feeShare01) + extras.fixed;
}

/**
 * The volumes between `from` and `to` at which the price of an offer bends or steps: borders of tiers, the minimum, the
 * threshold, and with a price by the seat each volume that needs one more person. Between them it is a straight line.
 */
export function bendsOf(
  { offer, tiers }: Pick<ComparedOffer, 'offer' | 'tiers'>,
  work: ComparedWork,
  from: number,
  to: number,
): readonly number[] {
  const bends: number[] = [];
  if (offer.model === 'contact' || (offer.model === 'shared' && offer.shared_unit === 'contact')) {
    bends.push(...(tiersInOrder(tiers, offer.rate) ?? []).map(({ above }) => above));
    if (offer.minimum_contacts !== null) bends.push(offer.minimum_contacts);
  }
  if (offer.model === 'hybrid' && offer.threshold_contacts !== null) bends.push(offer.threshold_contacts);
  if (offer.model === 'fte' && offer.seats === null) bends.push(...seatSteps(work, to));
  return bends.filter((bend) => bend > from && bend < to);
}

/** The volumes that fill exactly one, two, three people. */
function seatSteps(
  { ahtSeconds, occupancy01, shrinkage01, paidHoursPerYear }: ComparedWork,
  to: number,
): readonly number[] {
  if (!ahtSeconds) return [];
  const contactsPerFte = (paidHoursPerYear * (1 - shrinkage01) * occupancy01 * 3_600) / ahtSeconds;
  return Array.from({ length: Math.floor(to / contactsPerFte) }, (_, index) => (index + 1) * contactsPerFte);
}
