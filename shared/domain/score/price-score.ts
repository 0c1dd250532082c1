import type { Engagement } from '../../model/tables/engagement.ts';

export type PriceMethod = Engagement['price_method'];

const LOWEST = 1;
const HIGHEST = 5;

/**
 * A price as a score from 1 to 5; the lowest price gets 5.
 *
 * Formulas: ratio = 5 × lowest / price, kept within 1 and 5; linear = 1 + 4 × max(0, (2 × lowest - price) / lowest), so
 * that twice the lowest price gets 1. Both are usual in public tenders; the choice is made before offers are opened.
 * Example: 576,000, 520,000 and 655,200 get 4.5139, 5 and 3.9683 by ratio, 4.5692, 5 and 3.9600 linearly.
 *
 * @param price above 0, in the unit of `lowest`; at or below 0 it is no price, and the score is null
 */
export function priceScore(price: number, lowest: number, method: PriceMethod): number | null {
  if (!(price > 0 && lowest > 0)) return null;
  const score =
    method === 'ratio'
      ? (HIGHEST * lowest) / price
      : LOWEST + (HIGHEST - LOWEST) * Math.max(0, (2 * lowest - price) / lowest);
  return Math.min(HIGHEST, Math.max(LOWEST, score));
}
