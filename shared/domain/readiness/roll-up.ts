import { sumBy } from '../../lib/sum-by.ts';
import type { RollUp } from '../../model/readiness-lists.ts';

/**
 * Several levels as one, 1-5; null when there are none.
 *
 * Mean: all levels count alike. Median: the level in the middle of the sorted list; of an even number, the mean of the
 * two in the middle. Lowest: the most cautious one.
 *
 * Worked example: 2, 2, 3 and 5 have the mean 3, the median 2.5 and the lowest level 2.
 * Source: the usual definitions of the three; which of them counts is the engagement's choice.
 */
export function rollUp(levels: readonly number[], method: RollUp): number | null {
  if (levels.length === 0) return null;
  switch (method) {
    case 'median':
      return median(levels);
    case 'lowest':
      return Math.min(...levels);
    default:
      // What another program wrote into the field counts as the mean, the choice of a new workbook.
      return sumBy(levels, (level) => level) / levels.length;
  }
}

function median(levels: readonly number[]): number {
  const sorted = [...levels].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.floor(sorted.length / 2))) / 2;
}
