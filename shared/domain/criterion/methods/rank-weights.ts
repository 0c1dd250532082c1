/**
 * Weights from the order alone (rank order centroid): what the weights are on average when nothing but their order is
 * known. The first gets by far the most, and the last nearly vanishes.
 *
 *   w_k = (1 ÷ n) · Σ 1 ÷ i  for i from k to n
 *
 * Example: of four things 0.520833, 0.270833, 0.145833, 0.0625.
 *
 * @param n how many things are ordered
 * @returns shares from the most important down, 0 to 1; together 1
 */
export function rankWeights(n: number): readonly number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let k = n; k >= 1; k -= 1) {
    sum += 1 / k;
    weights.unshift(sum / n);
  }
  return weights;
}
