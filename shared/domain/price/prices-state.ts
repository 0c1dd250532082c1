import { compareOffers, type PriceTables } from './compare-offers.ts';

/** How far the comparison of prices is, in a few words: offers of vendors in the race with a price, and their spread. */
export function pricesState(workbook: PriceTables): string {
  const offers = compareOffers(workbook).offers.filter(({ inRace }) => inRace);
  if (offers.length === 0) return 'No offers yet';
  const open = offers.filter(({ missing }) => missing.length > 0).length;
  const words = offers.length === 1 ? '1 offer' : `${offers.length} offers`;
  return open === 0 ? `${words} compared` : `${words}, ${open} without a price`;
}
