/** How near each alternative is to the best and how far from the worst, in the order of the matrix. */
export interface Closeness {
  /** 0 for the worst in everything, 1 for the best in everything; 0.5 where nothing tells the alternatives apart. */
  readonly closeness01: number;
  readonly toBest: number;
  readonly toWorst: number;
  /** Squared distance to the best by column; they sum to `toBest` squared. */
  readonly bestParts: readonly number[];
  /** Nothing tells it from the best or the worst: there is no difference in any column. */
  readonly indifferent: boolean;
}

/**
 * The last step of TOPSIS on values that are comparable already: distance to the best and the worst of each column.
 *
 * Formula: toBest = √Σ (v - best)², toWorst = √Σ (v - worst)², closeness = toWorst / (toBest + toWorst), where best is
 * the highest of a column, or the lowest of a cost column. A column in which all are equal adds nothing to either
 * distance. Where both distances are 0 the closeness is 0.5.
 * Source: Hwang and Yoon 1981. Example: rows 1 0 3 and 0 5 6 give 1 / (√34 + 1) = 0.146392 and 0.853608.
 *
 * @param values [alternative][column]
 * @param cost the columns in which less is better
 */
export function topsisCloseness(
  values: readonly (readonly number[])[],
  cost: readonly boolean[] = [],
): readonly Closeness[] {
  const columns = values[0]?.map((_, column) => values.map((row) => row[column] ?? 0)) ?? [];
  const ends = columns.map((column, index) => {
    const [low, high] = [Math.min(...column), Math.max(...column)];
    return cost[index] ? { best: low, worst: high } : { best: high, worst: low };
  });
  return values.map((row) => {
    const bestParts = ends.map(({ best }, index) => ((row[index] ?? 0) - best) ** 2);
    const worstParts = ends.map(({ worst }, index) => ((row[index] ?? 0) - worst) ** 2);
    const [toBest, toWorst] = [root(bestParts), root(worstParts)];
    const indifferent = toBest + toWorst === 0;
    return {
      closeness01: indifferent ? 0.5 : toWorst / (toBest + toWorst),
      toBest,
      toWorst,
      bestParts,
      indifferent,
    };
  });
}

function root(parts: readonly number[]): number {
  return Math.sqrt(parts.reduce((sum, part) => sum + part, 0));
}
