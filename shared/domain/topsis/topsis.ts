import { type Closeness, topsisCloseness } from './topsis-closeness.ts';

/**
 * TOPSIS: ranks alternatives by how near they are to a vendor that is the best in everything and how far from one that
 * is the worst in everything. A large gap weighs more than several small ones, because distances are squared.
 *
 * Formula: r = x / √Σ x² by column, v = weight × r, then the distances of `topsisCloseness`. A column of zeros stays 0.
 * Source: Hwang and Yoon 1981; example of Tzeng and Huang 2011: rows 5 8 4, 7 6 8, 8 8 6, 7 4 6 with weights 0.3, 0.4,
 * 0.3 give 0.5037, 0.6581, 0.7482, 0.3340, so the third is first.
 *
 * @param matrix [alternative][column], of one unit in each column
 * @param weights by column; only their ratio counts
 * @param cost the columns in which less is better
 */
export function topsis(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  cost: readonly boolean[] = [],
): readonly Closeness[] {
  const norms = weights.map((_, column) => Math.hypot(...matrix.map((row) => row[column] ?? 0)));
  const weighted = matrix.map((row) =>
    weights.map((weight, column) => {
      const norm = norms[column] ?? 0;
      return norm === 0 ? 0 : (weight * (row[column] ?? 0)) / norm;
    }),
  );
  return topsisCloseness(weighted, cost);
}
