import { type Consistency, consistency, type PairVerdict, pairVerdict } from './consistency.ts';
import { geometricMeanWeights, type PairMatrix, principalEigenvector } from './principal-eigenvector.ts';
import type { RandomIndexTable } from './random-index.ts';
import { type WorstPair, worstPair } from './worst-pair.ts';

/** More things than this are not compared in one matrix: people lose track, and contradictions pile up. */
export const MOST_COMPARED = 9;
/** Up to so many things comparing stays easy. */
export const EASY_COMPARED = 5;

export interface Pair {
  readonly first: string;
  readonly second: string;
  /** How many times more the first counts; null while nobody has compared them. */
  readonly ratio: number | null;
}

export interface PairAssessment {
  readonly items: readonly string[];
  /** Every pair once, in the order of the items. */
  readonly pairs: readonly Pair[];
  readonly done: number;
  /** Null while comparisons are missing, and with more things than may be compared. */
  readonly result: PairResult | null;
  readonly tooMany: boolean;
}

export interface PairResult extends Consistency {
  readonly weights01: readonly number[];
  /** The check: the weights by geometric mean. */
  readonly geometric01: readonly number[];
  readonly lambda: number;
  readonly verdict: PairVerdict;
  /** The pair that fits the others least; null where nothing contradicts. */
  readonly worst: WorstPair | null;
}

export interface PairSettings {
  readonly index: RandomIndexTable;
  /** Limits of the consistency ratio, as in `pairVerdict`. */
  readonly limits: { readonly consistent: number; readonly refused: number };
}

/**
 * Weights from comparisons of pairs, and how far these contradict each other. A comparison that is missing is asked
 * for and never guessed: without all of them there are no weights.
 *
 * @param ratioOf how many times more the first counts than the second, or null
 */
export function assessPairs(
  items: readonly string[],
  ratioOf: (first: string, second: string) => number | null,
  { index, limits }: PairSettings,
): PairAssessment {
  const pairs = items.flatMap((first, at) =>
    items.slice(at + 1).map((second) => ({ first, second, ratio: ratioOf(first, second) })),
  );
  const done = pairs.filter(({ ratio }) => ratio !== null).length;
  const tooMany = items.length > MOST_COMPARED;
  const whole = { items, pairs, done, tooMany };
  if (items.length === 0 || tooMany || done < pairs.length) return { ...whole, result: null };
  const matrix = matrixOf(items, pairs);
  const { weights01, lambda } = principalEigenvector(matrix);
  const ratios = consistency(lambda, items.length, index);
  return {
    ...whole,
    result: {
      weights01,
      geometric01: geometricMeanWeights(matrix),
      lambda,
      ...ratios,
      verdict: pairVerdict(ratios.cr, limits),
      worst: ratios.ci > 0 ? worstPair(items, matrix, weights01) : null,
    },
  };
}

function matrixOf(items: readonly string[], pairs: readonly Pair[]): PairMatrix {
  const matrix = items.map(() => items.map(() => 1));
  for (const { first, second, ratio } of pairs) {
    const [row, column] = [items.indexOf(first), items.indexOf(second)];
    const over = matrix[row];
    const under = matrix[column];
    if (!over || !under || ratio === null) continue;
    over[column] = ratio;
    under[row] = 1 / ratio;
  }
  return matrix;
}
