import { steady } from '../../lib/steady.ts';
import { type RandomIndexTable, randomIndex } from './random-index.ts';

export interface Consistency {
  /** Consistency index: how far λ is above the number of things, per comparison of a row. */
  readonly ci: number;
  /** Consistency ratio: the index against that of random answers; null where the table ends before. */
  readonly cr: number | null;
}

/**
 * How much pair comparisons contradict each other.
 *
 *   CI = (λ − n) ÷ (n − 1),  CR = CI ÷ RI(n)
 *
 * Two things or fewer cannot contradict: 0. Example: λ 3.038511 of three things is CI 0.019256, CR 0.037030 with the
 * table of 2005 (RI 0.52). Noise beyond the ninth decimal is no contradiction.
 */
export function consistency(lambda: number, n: number, table: RandomIndexTable): Consistency {
  if (n <= 2) return { ci: 0, cr: 0 };
  const ci = Math.max(0, steady(lambda - n)) / (n - 1);
  const index = randomIndex(table, n);
  return { ci, cr: index === null ? null : ci / index };
}

export type PairVerdict = 'consistent' | 'doubtful' | 'refused';

/**
 * What a consistency ratio means: fine up to `consistent`, to be looked at up to `refused`, not to be used above.
 * Both limits themselves still pass. A ratio that is not known is doubtful.
 */
export function pairVerdict(
  cr: number | null,
  { consistent, refused }: { readonly consistent: number; readonly refused: number },
): PairVerdict {
  if (cr === null) return 'doubtful';
  if (steady(cr) <= consistent) return 'consistent';
  return steady(cr) <= refused ? 'doubtful' : 'refused';
}
