import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { priceScores } from '../score/price-scores.ts';
import { adviseModels } from './advise-models.ts';
import { checkBids } from './check-bids.ts';
import { compareOffers, VOLUMES } from './compare-offers.ts';
import { inOrder } from './in-order.ts';
import { shouldCostSteps } from './should-cost.ts';

/**
 * The compared work as `price.<figure>`, offers as `offer.<id>.<volume>.<figure>` with amounts a year in the workbook's
 * currency, what an hour ought to cost as `shouldCost.<id>`, and the advice on each pricing model as `pricing.<model>`.
 */
export function priceFigures(workbook: Workbook): Figures {
  const { work, hours, offers } = compareOffers(workbook);
  const figures: Record<string, Figure> = {
    'price.contacts': work.contacts,
    'price.ahtSeconds': work.ahtSeconds,
    'price.resolved': work.resolved01,
    'price.handleHours': hours?.handle ?? null,
    'price.loggedHours': hours?.logged ?? null,
    'price.paidHours': hours?.paid ?? null,
    'price.fte': hours?.fte ?? null,
  };
  const vendors = [...new Set(offers.flatMap(({ offer, inRace }) => (inRace ? [offer.vendor] : [])))];
  const scores = new Map(priceScores(workbook, vendors).map(({ vendor, score }) => [vendor, score]));
  const checks = new Map(checkBids(workbook, offers).map(({ one, ratio }) => [one.offer.id, ratio]));
  const scored = new Set<string>();
  for (const { offer, at } of offers) {
    const key = `offer.${offer.id}`;
    for (const { value: volume } of VOLUMES) {
      const { annual, perContact, perMinute, perResolved, perHandleHour, total, rank } = at[volume];
      Object.assign(figures, {
        [`${key}.${volume}.annual`]: annual,
        [`${key}.${volume}.perContact`]: perContact,
        [`${key}.${volume}.perMinute`]: perMinute,
        [`${key}.${volume}.perResolved`]: perResolved,
        [`${key}.${volume}.perHandleHour`]: perHandleHour,
        [`${key}.${volume}.total`]: total,
        [`${key}.${volume}.rank`]: rank,
      });
    }
    const counts = offer.counts && !scored.has(offer.vendor);
    if (counts) scored.add(offer.vendor);
    figures[`${key}.priceScore`] = counts ? (scores.get(offer.vendor) ?? null) : null;
    figures[`${key}.shouldCostRatio`] = checks.get(offer.id) ?? null;
  }
  for (const row of inOrder(Object.values(workbook.should_cost))) {
    figures[`shouldCost.${row.id}`] = shouldCostSteps(row)?.price ?? null;
  }
  for (const { model, verdict } of adviseModels(workbook)) figures[`pricing.${model}`] = verdict;
  return figures;
}
