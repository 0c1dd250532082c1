/**
 * Weights after one of them was set to another share: the others share what is left in the proportion that they had.
 *
 * Formula: w_i' = w_i × (1 − w') / (1 − w) for every other i. Where the moved weight was the whole, the others have no
 * proportion and share evenly.
 *
 * Example: 0.25, 0.15, 0.6 with the first at 0.4 are 0.4, 0.12, 0.48.
 *
 * @param weights shares that sum to 1
 * @param to the new share, 0 to 1
 */
export function moveWeight(weights: readonly number[], moved: number, to: number): readonly number[] {
  const left = 1 - (weights[moved] ?? 0);
  const others = weights.length - 1;
  return weights.map((weight, at) => {
    if (at === moved) return to;
    return left > TINY ? (weight * (1 - to)) / left : (1 - to) / others;
  });
}

/** Less than this is what binary fractions leave of nothing. */
const TINY = 1e-12;
