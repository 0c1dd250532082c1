import type { PricingModel } from '../../model/selection-lists.ts';
import type { Offer } from '../../model/tables/offer.ts';
import type { OfferTier } from '../../model/tables/offer-tier.ts';
import type { ComparedWork } from './compared-work.ts';
import { type Tier, tierFee, tiersInOrder } from './tier-fee.ts';
import { workHours } from './work-hours.ts';

/** Fields of an offer that a fee can hang on. */
export type PriceField =
  | 'rate'
  | 'seats'
  | 'base_fee'
  | 'baseline'
  | 'actual'
  | 'share_percent'
  | 'threshold_contacts'
  | 'variable_rate'
  | 'handover_rate'
  | 'contained_percent'
  | 'exchange_rate';

/** What a fee can lack: a field of the offer, a price of a tier, or a figure of the compared work. */
export type FeeNeed = PriceField | 'tiers' | 'contacts' | 'ahtSeconds' | 'resolved01';

export interface PricedOffer {
  /** Of a year, in the workbook's currency. */
  readonly fee: number | null;
  readonly missing: readonly FeeNeed[];
}

/**
 * The yearly fee of an offer in its pricing model, and what is missing for it. Nothing is guessed: a formula asks for
 * each figure, and the fee is known when it got all of them.
 */
export function priceOffer(offer: Offer, tiers: readonly OfferTier[], work: ComparedWork): PricedOffer {
  const asked = new Asked(offer, tiers, work);
  const own = FEES[offer.model](asked, offer);
  const fee = own * asked.exchangeRate();
  const missing = [...asked.missing];
  return missing.length > 0 ? { fee: null, missing } : { fee, missing };
}

/** Hands figures to a formula and notes those that are not known; 0 stands in for them, and the fee is not used then. */
class Asked {
  readonly missing = new Set<FeeNeed>();
  private readonly offer: Offer;
  private readonly tierRows: readonly OfferTier[];
  private readonly work: ComparedWork;

  constructor(offer: Offer, tierRows: readonly OfferTier[], work: ComparedWork) {
    this.offer = offer;
    this.tierRows = tierRows;
    this.work = work;
  }

  of(field: PriceField): number {
    return this.known(field, this.offer[field]);
  }

  contacts(): number {
    return this.known('contacts', this.work.contacts);
  }

  ahtSeconds(): number {
    return this.known('ahtSeconds', this.work.ahtSeconds);
  }

  resolved01(): number {
    return this.known('resolved01', this.work.resolved01);
  }

  hours(of: 'logged' | 'paid' | 'wholeFte'): number {
    this.contacts();
    this.ahtSeconds();
    return workHours(this.work)?.[of] ?? 0;
  }

  /** Steps of the price list; one step from 0 where the offer has a rate only. */
  tiers(): readonly Tier[] {
    if (this.tierRows.length === 0) return [{ above: 0, price: this.of('rate') }];
    const tiers = tiersInOrder(this.tierRows, this.offer.rate);
    if (tiers === null) this.missing.add('tiers');
    return tiers ?? [];
  }

  exchangeRate(): number {
    const { currency, exchange_rate: rate } = this.offer;
    const own = currency.trim().toUpperCase();
    if (rate !== null || own === '' || own === this.work.currency.toUpperCase()) return rate ?? 1;
    return this.of('exchange_rate');
  }

  private known(need: FeeNeed, value: number | null): number {
    if (value === null) this.missing.add(need);
    return value ?? 0;
  }
}

type Fee = (asked: Asked, offer: Offer) => number;

const perMinute: Fee = (asked, { increment_seconds: increment }) =>
  ((asked.contacts() * (asked.ahtSeconds() + (increment ?? 0) / 2)) / 60) * asked.of('rate');

const perContact: Fee = (asked, { minimum_contacts: minimum, tier_method: method }) =>
  tierFee(Math.max(asked.contacts(), minimum ?? 0), asked.tiers(), method);

/** A base fee alone is an outcome price too; once one of the three figures of a gainshare is there, all are needed. */
const outcome: Fee = (asked, offer) => {
  const shares = [offer.share_percent, offer.baseline, offer.actual].some((figure) => figure !== null);
  const saved = shares ? Math.max(0, asked.of('baseline') - asked.of('actual')) : 0;
  const gain = shares ? (asked.of('share_percent') / 100) * saved : 0;
  return asked.of('base_fee') + gain + (offer.bonus ?? 0) - (offer.malus ?? 0);
};

/**
 * The yearly price by pricing model, in the currency of the offer. Source: the usual forms of call-centre contracts,
 * as docs/method.md lists them.
 */
const FEES: Readonly<Record<PricingModel, Fee>> = {
  fte: (asked, { seats }) => (seats ?? asked.hours('wholeFte')) * asked.of('rate') * 12,
  'logged-hour': (asked) => asked.hours('logged') * asked.of('rate'),
  'paid-hour': (asked) => asked.hours('paid') * asked.of('rate'),
  minute: perMinute,
  contact: perContact,
  resolution: (asked) => asked.contacts() * asked.resolved01() * asked.of('rate'),
  outcome,
  hybrid: (asked) =>
    asked.of('seats') * asked.of('rate') * 12 +
    Math.max(0, asked.contacts() - asked.of('threshold_contacts')) * asked.of('variable_rate'),
  shared: (asked, offer) =>
    offer.shared_unit === 'minute' ? perMinute(asked, offer) : perContact(asked, offer),
  automation: (asked) => {
    const contained01 = asked.of('contained_percent') / 100;
    const handed = (1 - contained01) * asked.of('handover_rate');
    return asked.contacts() * (contained01 * asked.of('rate') + handed);
  },
};
