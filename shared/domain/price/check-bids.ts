import { steady } from '../../lib/steady.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { ShouldCost } from '../../model/tables/should-cost.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { ComparedOffer } from './compare-offers.ts';
import { inOrder } from './in-order.ts';
import { shouldCostSteps } from './should-cost.ts';

/** An offer held against what its work ought to cost. */
export interface BidCheck {
  readonly one: ComparedOffer;
  readonly shouldCost: ShouldCost;
  /** What an hour logged in ought to cost, in the workbook's currency. */
  readonly perLoggedHour: number;
  /** Price offered / price that it ought to have; null while the price offered is unknown. */
  readonly ratio: number | null;
  /** Below the share of the method settings: the offer may not last, or leaves something out. */
  readonly tooLow: boolean;
}

/**
 * Each offer whose vendor has a should-cost: the fee for one logged hour at the base volume, divided by what that hour
 * ought to cost. Of several should-costs the lowest counts, so that an offer is only called too low when it is so even
 * by the kindest reckoning. Too low: a ratio below 80 % (method settings), the border itself is not.
 *
 * Example: 450,000 a year for 30,000 logged hours are 15.00; against 20.00 that is 0.75, and too low.
 */
export function checkBids(
  workbook: Pick<Workbook, 'should_cost' | 'parameter'>,
  offers: readonly ComparedOffer[],
): readonly BidCheck[] {
  const low01 = parameterValue(parametersOf(workbook), 'pricing.should_cost_low') / 100;
  const reckoned = inOrder(Object.values(workbook.should_cost)).flatMap((row) => {
    const steps = shouldCostSteps(row);
    return steps === null || row.vendor === null ? [] : [{ row, price: steps.price }];
  });
  return offers.flatMap((one): readonly BidCheck[] => {
    const own = reckoned.filter(({ row }) => row.vendor === one.offer.vendor);
    const [lowest] = [...own].sort((a, b) => a.price - b.price);
    if (lowest === undefined) return [];
    const ratio = one.perLoggedHour === null || lowest.price === 0 ? null : one.perLoggedHour / lowest.price;
    const tooLow = ratio !== null && steady(ratio) < low01;
    return [{ one, shouldCost: lowest.row, perLoggedHour: lowest.price, ratio, tooLow }];
  });
}
