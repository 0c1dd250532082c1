import { ratioOfStep, stepOfRatio } from './pair-scale.ts';
import type { PairMatrix } from './principal-eigenvector.ts';

export interface WorstPair {
  readonly first: string;
  readonly second: string;
  /** As it was compared. */
  readonly ratio: number;
  /** What the weights, and so all comparisons together, say about the pair: on the scale from 1/9 to 9. */
  readonly fits: number;
}

/**
 * The comparison that contributes most to the contradictions: the pair with the largest |ln(aᵢⱼ · wⱼ ÷ wᵢ)|, the first
 * of equals. What would fit is the ratio of the two weights, on the nearest step of the scale. Among three things all
 * pairs are off alike; which of them is wrong only people can say.
 */
export function worstPair(
  items: readonly string[],
  matrix: PairMatrix,
  weights01: readonly number[],
): WorstPair | null {
  let worst: WorstPair | null = null;
  let most = CLOSE;
  items.forEach((first, i) => {
    items.slice(i + 1).forEach((second, after) => {
      const j = i + 1 + after;
      const ratio = matrix[i]?.[j] ?? 1;
      const implied = (weights01[i] ?? 1) / (weights01[j] ?? 1);
      const off = Math.abs(Math.log(ratio / implied));
      if (off <= most + CLOSE) return;
      most = off;
      worst = { first, second, ratio, fits: ratioOfStep(stepOfRatio(implied)) };
    });
  });
  return worst;
}

/** Differences below this are noise of binary fractions. */
const CLOSE = 1e-9;
