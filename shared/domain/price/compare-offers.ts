import { groupBy } from '../../lib/group-by.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Offer } from '../../model/tables/offer.ts';
import type { OfferTier } from '../../model/tables/offer-tier.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { rankWithTies } from '../score/rank-with-ties.ts';
import { vendorsInRace } from '../vendor/vendors-in-race.ts';
import { type ComparedWork, comparedWork, type WorkSourceTables, workAt } from './compared-work.ts';
import { inOrder } from './in-order.ts';
import { type FeeNeed, priceOffer } from './price-offer.ts';
import { type PricePerUnit, pricePerUnit } from './price-per-unit.ts';
import { type WorkHours, workHours } from './work-hours.ts';
import { type YearlyExtras, yearlyExtras } from './yearly-extras.ts';

/** The three volumes at which offers are laid side by side. */
export const VOLUMES = [
  { value: 'low', label: 'Low' },
  { value: 'base', label: 'Base' },
  { value: 'high', label: 'High' },
] as const;

export type Volume = (typeof VOLUMES)[number]['value'];

/** An offer at one volume; amounts of a year in the workbook's currency, null while unknown. Units are of the fee. */
export interface OfferAtVolume extends PricePerUnit {
  readonly contacts: number | null;
  /** The fee. */
  readonly annual: number | null;
  /** Extras with a figure. */
  readonly extras: number | null;
  readonly total: number | null;
  /** By total among the offers of vendors in the race, the cheapest first; null outside of it. */
  readonly rank: number | null;
}

export interface ComparedOffer {
  readonly offer: Offer;
  readonly vendor: Vendor | null;
  readonly tiers: readonly OfferTier[];
  /** Its vendor may still become the partner. */
  readonly inRace: boolean;
  readonly missing: readonly FeeNeed[];
  readonly extras: YearlyExtras;
  readonly at: Readonly<Record<Volume, OfferAtVolume>>;
  /** What the fee comes to for one hour logged in, at the base volume. */
  readonly perLoggedHour: number | null;
}

export interface OfferComparison {
  readonly work: ComparedWork;
  readonly hours: WorkHours | null;
  readonly contacts: Readonly<Record<Volume, number | null>>;
  /** In the order of the register. */
  readonly offers: readonly ComparedOffer[];
  /** Offers that share the lowest total at the base volume. */
  readonly cheapest: readonly ComparedOffer[];
}

export type PriceTables = WorkSourceTables &
  Pick<Workbook, 'offer' | 'offer_tier' | 'offer_extra' | 'vendor'>;

/**
 * Every offer on one line: its fee for the same work at three volumes, the fee by contact, minute, resolved contact and
 * handle hour, the extras of a year and the total. Low and high are the base volume less and more the swing of the
 * method settings; handling time and resolved share stay. An extra without a figure is not in the total but counted.
 *
 * Example: at 240,000 contacts and a swing of 20 % offers are priced for 192,000, 240,000 and 288,000.
 */
export function compareOffers(workbook: PriceTables): OfferComparison {
  const work = comparedWork(workbook);
  const horizon = engagementOf(workbook).horizon_months;
  const swing01 = parameterValue(parametersOf(workbook), 'pricing.volume_swing') / 100;
  const factors = { low: 1 - swing01, base: 1, high: 1 + swing01 };
  const contacts = forVolumes((volume) => (work.contacts === null ? null : work.contacts * factors[volume]));
  const tiers = groupBy(Object.values(workbook.offer_tier), ({ offer }) => offer);
  const extras = groupBy(Object.values(workbook.offer_extra), ({ offer }) => offer);
  const inRace = new Set(vendorsInRace(workbook).map(({ id }) => id));
  const hours = workHours(work);

  const unranked = inOrder(Object.values(workbook.offer)).map((offer) => {
    const own = tiers.get(offer.id) ?? [];
    const paid = yearlyExtras(offer, extras.get(offer.id) ?? [], horizon, offer.exchange_rate ?? 1);
    const at = forVolumes((volume) => atVolume(offer, own, paid, atContacts(work, contacts[volume])));
    return {
      offer,
      vendor: workbook.vendor[offer.vendor] ?? null,
      tiers: own,
      inRace: inRace.has(offer.vendor),
      missing: priceOffer(offer, own, work).missing,
      extras: paid,
      at,
      perLoggedHour: at.base.annual === null || !hours?.logged ? null : at.base.annual / hours.logged,
    };
  });

  const ranks = forVolumes((volume) =>
    rankWithTies(unranked.map(({ inRace, at }) => (inRace ? negative(at[volume].total) : null))),
  );
  const offers = unranked.map((one, index) => ({
    ...one,
    at: forVolumes((volume) => ({ ...one.at[volume], rank: ranks[volume][index] ?? null })),
  }));
  return { work, hours, contacts, offers, cheapest: offers.filter(({ at }) => at.base.rank === 1) };
}

/** What a vendor's offer comes to in a normal year, in the workbook's currency; null while unknown. */
export interface VendorPrice {
  readonly offer: string;
  readonly fee: number | null;
  /** Fee and extras. */
  readonly total: number | null;
}

/**
 * The price of each vendor: that of its offer that counts, at the base volume. Of several that count, the first in the
 * register is used, and `countingClashes` names them; a vendor without one is left out.
 */
export function vendorPrices(workbook: PriceTables): ReadonlyMap<string, VendorPrice> {
  const prices = new Map<string, VendorPrice>();
  for (const { offer, at } of compareOffers(workbook).offers) {
    if (!offer.counts || prices.has(offer.vendor)) continue;
    prices.set(offer.vendor, { offer: offer.id, fee: at.base.annual, total: at.base.total });
  }
  return prices;
}

function atVolume(offer: Offer, tiers: readonly OfferTier[], extras: YearlyExtras, work: ComparedWork) {
  const { fee } = priceOffer(offer, tiers, work);
  const beside = fee === null ? null : extras.fixed + fee * extras.feeShare01;
  return {
    contacts: work.contacts,
    annual: fee,
    ...pricePerUnit(fee, work),
    extras: beside,
    total: fee === null || beside === null ? null : fee + beside,
    rank: null,
  };
}

function atContacts(work: ComparedWork, contacts: number | null): ComparedWork {
  return contacts === null ? work : workAt(work, contacts);
}

function forVolumes<T>(make: (volume: Volume) => T): Readonly<Record<Volume, T>> {
  return { low: make('low'), base: make('base'), high: make('high') };
}

/** Ranks run from the highest figure down, and here the lowest price leads. */
function negative(figure: number | null): number | null {
  return figure === null ? null : -figure;
}
