import { sumBy } from '../../lib/sum-by.ts';
import type { Offer } from '../../model/tables/offer.ts';
import type { OfferExtra } from '../../model/tables/offer-extra.ts';
import { inOrder } from './in-order.ts';

export interface PricedExtra {
  readonly extra: OfferExtra;
  /** Paid every year whatever the fee, in the workbook's currency; null while the amount is missing or for a percentage. */
  readonly fixed: number | null;
  /** Share of the fee of the year; null while missing or for an amount. */
  readonly feeShare01: number | null;
}

/** What an offer costs a year beside its fee. */
export interface YearlyExtras {
  readonly lines: readonly PricedExtra[];
  /** Sum of the amounts that are known, a year. */
  readonly fixed: number;
  /** Sum of the percentages that are known. */
  readonly feeShare01: number;
  /** Extras that nobody has put a figure to: the total is higher than it says by what they cost. */
  readonly unpriced: number;
}

/**
 * The extras of an offer for one year. What is paid once is spread evenly over the term of the offer, and over the
 * horizon of the workbook where the offer names no term; amounts are in the currency of the offer.
 *
 * Example: 36,000 once over 36 months, 5,000 a year and 2 % of a fee of 500,000 are 12,000 + 5,000 + 10,000 a year.
 *
 * @param exchangeRate what one unit of the offer's currency costs in the workbook's
 */
export function yearlyExtras(
  offer: Offer,
  extras: readonly OfferExtra[],
  horizonMonths: number,
  exchangeRate: number,
): YearlyExtras {
  const years = (offer.term_months ?? horizonMonths) / 12;
  const lines = inOrder(extras).map((extra): PricedExtra => {
    if (extra.kind === 'fee-percent') {
      return { extra, fixed: null, feeShare01: extra.percent === null ? null : extra.percent / 100 };
    }
    if (extra.amount === null) return { extra, fixed: null, feeShare01: null };
    const yearly = extra.kind === 'once' ? extra.amount / years : extra.amount;
    return { extra, fixed: yearly * exchangeRate, feeShare01: null };
  });
  return {
    lines,
    fixed: sumBy(lines, ({ fixed }) => fixed ?? 0),
    feeShare01: sumBy(lines, ({ feeShare01 }) => feeShare01 ?? 0),
    unpriced: lines.filter(({ fixed, feeShare01 }) => fixed === null && feeShare01 === null).length,
  };
}

/** One extra of a year at a fee, in the workbook's currency; null while it has no figure. */
export function extraAmount({ fixed, feeShare01 }: PricedExtra, fee: number | null): number | null {
  if (feeShare01 === null) return fixed;
  return fee === null ? null : fee * feeShare01;
}
