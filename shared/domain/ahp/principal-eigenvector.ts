/** A matrix of pair comparisons: row over column, with 1 on the diagonal and a[j][i] = 1 ÷ a[i][j]. */
export type PairMatrix = readonly (readonly number[])[];

export interface Eigen {
  /** Each thing's share of the whole, 0 to 1; together 1. */
  readonly weights01: readonly number[];
  /** The largest eigenvalue; equals the number of things when no two comparisons contradict each other. */
  readonly lambda: number;
}

const MOST_ROUNDS = 10_000;
const CLOSE_ENOUGH = 1e-14;

/**
 * Principal eigenvector and largest eigenvalue of a matrix of positive numbers, by power iteration: the matrix is
 * applied to a vector of equal shares until the shares stand still (Saaty's weights).
 *
 *   A · w = λ · w,  Σ w = 1,  λ = mean of (A · w)ᵢ ÷ wᵢ
 *
 * Example: 1, 3, 5 / 1/3, 1, 3 / 1/5, 1/3, 1 has the weights 0.636986, 0.258285, 0.104729 and λ 3.038511.
 */
export function principalEigenvector(matrix: PairMatrix): Eigen {
  const n = matrix.length;
  let weights01: readonly number[] = matrix.map(() => 1 / n);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = toOne(applied(matrix, weights01));
    const moved = Math.max(...next.map((share, index) => Math.abs(share - (weights01[index] ?? 0))));
    weights01 = next;
    if (moved < CLOSE_ENOUGH) break;
  }
  const ratios = applied(matrix, weights01).map((sum, index) => sum / (weights01[index] ?? 1));
  return { weights01, lambda: ratios.reduce((sum, ratio) => sum + ratio, 0) / n };
}

/**
 * Geometric mean of each row, made to sum to 1: needs no iteration, equals the eigenvector for up to three things and
 * for comparisons without contradiction, and serves as its check beyond.
 */
export function geometricMeanWeights(matrix: PairMatrix): readonly number[] {
  return toOne(matrix.map((row) => Math.exp(row.reduce((sum, a) => sum + Math.log(a), 0) / row.length)));
}

function applied(matrix: PairMatrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, a, index) => sum + a * (vector[index] ?? 0), 0));
}

function toOne(numbers: readonly number[]): readonly number[] {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numbers.map((number) => number / sum);
}
