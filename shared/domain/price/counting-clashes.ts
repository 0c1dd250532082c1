import type { ComparedOffer } from './compare-offers.ts';

/** Vendors in the race with more than one offer that counts, or with offers of which none does. */
export function countingClashes(offers: readonly ComparedOffer[]): {
  readonly several: readonly string[];
  readonly none: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const { offer, inRace } of offers) {
    if (inRace) counts.set(offer.vendor, (counts.get(offer.vendor) ?? 0) + (offer.counts ? 1 : 0));
  }
  const having = (test: (count: number) => boolean) =>
    [...counts].flatMap(([vendor, count]) => (test(count) ? [vendor] : []));
  return { several: having((count) => count > 1), none: having((count) => count === 0) };
}
