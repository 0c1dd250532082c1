import type { Engagement } from '../../model/tables/engagement.ts';
import { engagementOf } from '../../model/workbook.ts';
import type { CaseTables } from '../business-case/plan-scenario.ts';
import { vendorCaseCosts } from '../business-case/vendor-case-cost.ts';
import { type PriceTables, vendorPrices } from '../price/compare-offers.ts';
import { priceScore } from './price-score.ts';

/** What a vendor's price is scored from. */
export interface ScoredPrice {
  readonly vendor: string;
  /** A year, in the workbook's currency; null while no offer of the vendor counts or work is not known. */
  readonly price: number | null;
  /** Where the price comes from. */
  readonly from: 'case' | 'offer' | 'fee' | null;
  /** 1-5. */
  readonly score: number | null;
}

export type PriceRows = CaseTables & PriceTables;

/**
 * The score of each vendor's price, by the method that the engagement chose.
 *
 * With price as total cost, the price is the cost of the business case's scenario that uses the offer, as a mean of its
 * years; vendors without a scenario are compared by their offer with its extras. All vendors are compared by one of the
 * two, never some by one and some by the other.
 *
 * @param isOut vendors that set no measure: the lowest price is looked for among the others
 */
export function priceScores(
  workbook: PriceRows,
  vendors: readonly string[],
  isOut: (vendor: string) => boolean = () => false,
): readonly ScoredPrice[] {
  const { price_basis: basis, price_method: method } = engagementOf(workbook);
  const prices = pricesOf(workbook, vendors, basis);
  const known = prices.flatMap(({ vendor, price }) =>
    price !== null && price > 0 && !isOut(vendor) ? [price] : [],
  );
  const lowest = Math.min(...known);
  return prices.map((one) => ({
    ...one,
    score: one.price === null || known.length === 0 ? null : priceScore(one.price, lowest, method),
  }));
}

type Price = Omit<ScoredPrice, 'score'>;

function pricesOf(
  workbook: PriceRows,
  vendors: readonly string[],
  basis: Engagement['price_basis'],
): readonly Price[] {
  const offers = vendorPrices(workbook);
  const offered = vendors.map((vendor): Price => {
    const offer = offers.get(vendor);
    const price = (basis === 'fee' ? offer?.fee : offer?.total) ?? null;
    return { vendor, price, from: price === null ? null : basis === 'fee' ? 'fee' : 'offer' };
  });
  if (basis === 'fee') return offered;
  const known = vendorCaseCosts(workbook);
  const costs = vendors.map((vendor): Price => {
    const price = known.get(vendor) ?? null;
    return { vendor, price, from: price === null ? null : 'case' };
  });
  const priced = offered.filter(({ price }) => price !== null).map(({ vendor }) => vendor);
  const complete = costs.every(({ vendor, price }) => price !== null || !priced.includes(vendor));
  return complete && costs.some(({ price }) => price !== null) ? costs : offered;
}
