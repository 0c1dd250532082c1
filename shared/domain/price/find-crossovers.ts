import type { ComparedOffer } from './compare-offers.ts';
import type { ComparedWork } from './compared-work.ts';
import { bendsOf, totalAt } from './total-at.ts';

/** The range in which volumes are looked for at which another offer becomes the cheaper one, as shares of the base. */
export const CROSSOVER_RANGE = { from: 0.1, to: 3 } as const;

/** A volume at which one offer becomes cheaper than another. */
export interface Crossover {
  /** Contacts a year. */
  readonly contacts: number;
  /** The cheaper one below that volume, and the cheaper one above it. */
  readonly below: ComparedOffer;
  readonly above: ComparedOffer;
  /** The prices do not meet here: one jumps over the other, at a tier border or with one more seat. */
  readonly step: boolean;
}

/** Differences below this share of the price are noise of binary fractions. */
const NOISE_01 = 1e-11;

/**
 * All volumes between 10 % and 300 % of the base at which the totals of two offers change places.
 *
 * Between their bends both totals are straight lines, so a meeting point is exact: where the difference is p and q at
 * the ends of a stretch from s to e, it is 0 at s + (e - s) × p / (p - q). Where a total jumps over the other one, it is
 * the volume of the jump. Totals that only touch, or run together for a while, change places only when the lead is
 * another one afterwards.
 *
 * Example: 2.40 a contact against 12 seats of 2,500 a month and 1.30 for each contact above 120,000 meet at 204,000 /
 * 1.10 = 185,454.5 contacts, where both cost 445,090.91; below, the price by the contact is the lower one.
 *
 * @returns in order of volume; empty while the base or a price is unknown
 */
export function findCrossovers(a: ComparedOffer, b: ComparedOffer, work: ComparedWork): readonly Crossover[] {
  if (work.contacts === null || work.contacts <= 0) return [];
  const from = work.contacts * CROSSOVER_RANGE.from;
  const to = work.contacts * CROSSOVER_RANGE.to;
  const bends = new Set([from, ...bendsOf(a, work, from, to), ...bendsOf(b, work, from, to), to]);
  const ends = [...bends].sort((one, other) => one - other);

  const found: Crossover[] = [];
  let lead = 0;
  const turn = (difference: number, contacts: number, step: boolean) => {
    const sign = Math.sign(difference);
    if (lead !== 0 && sign !== lead) {
      found.push({ contacts, below: lead < 0 ? a : b, above: sign < 0 ? a : b, step });
    }
    lead = sign;
  };

  let before = 0;
  for (const [index, start] of ends.slice(0, -1).entries()) {
    const end = ends[index + 1] ?? start;
    const line = differenceAlong(a, b, work, start, end);
    if (line === null) return [];
    const [p, q] = line;
    if (p !== 0) turn(p, start, before !== 0);
    if (q !== 0) turn(q, p === 0 ? start : start + ((end - start) * p) / (p - q), false);
    before = q;
  }
  return found;
}

/** First minus second total at both ends of a stretch without bends, seen from inside; 0 where it is noise. */
function differenceAlong(
  a: ComparedOffer,
  b: ComparedOffer,
  work: ComparedWork,
  start: number,
  end: number,
): readonly [number, number] | null {
  const at = (share01: number) => {
    const contacts = start + (end - start) * share01;
    const [one, other] = [totalAt(a, work, contacts), totalAt(b, work, contacts)];
    return one === null || other === null ? null : { difference: one - other, size: Math.max(one, other) };
  };
  const [early, late] = [at(0.25), at(0.75)];
  if (early === null || late === null) return null;
  const half = (late.difference - early.difference) / 2;
  const noise = NOISE_01 * Math.max(early.size, late.size);
  const quiet = (value: number) => (Math.abs(value) <= noise ? 0 : value);
  return [quiet(early.difference - half), quiet(late.difference + half)];
}
