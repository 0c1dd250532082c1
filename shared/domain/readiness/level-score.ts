import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../model/scales.ts';

/**
 * The score, 0-100, of a maturity level from 1 to 5; a mean level such as 3.5 is allowed.
 *
 * Formula: (level - 1) / 4 x 100. Worked example: level 3 scores 50.
 */
export function levelScore(level: number): number {
  return ((level - LOWEST_LEVEL) / (HIGHEST_LEVEL - LOWEST_LEVEL)) * 100;
}
