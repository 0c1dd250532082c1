import { steady } from './steady.ts';

/**
 * Shares of one whole as whole percentages that add up as the shares do: each is rounded down, and the percents that
 * are left go to the largest remainders, the first of equals first (Hamilton's method of apportionment).
 *
 * Example: 0.486, 0.396 and 0.118 are 49, 39 and 12; rounded each for itself they would come to 101.
 *
 * @param shares01 from 0 to 1, together at most 1
 */
export function wholePercents(shares01: readonly number[]): readonly number[] {
  const percents = shares01.map((share) => steady(share * 100));
  const floors = percents.map(Math.floor);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const left = Math.round(sum(percents)) - sum(floors);
  const remainder = (index: number) => steady((percents[index] ?? 0) - (floors[index] ?? 0));
  const next = new Set(
    floors
      .map((_, index) => index)
      .sort((a, b) => remainder(b) - remainder(a))
      .slice(0, left),
  );
  return floors.map((floor, index) => floor + (next.has(index) ? 1 : 0));
}
