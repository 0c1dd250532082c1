import type { Row } from '../../model/tables.ts';

export type RandomIndexTable = Row<'engagement'>['ahp_index'];

/**
 * Mean consistency index of random reciprocal matrices for 1, 2, 3, ... things compared. The tables were drawn from
 * different samples: 2005 is T. L. Saaty, "Theory and Applications of the Analytic Network Process" (to 15); 1980 the
 * older one that most textbooks print (to 10).
 */
const TABLES: Readonly<Record<RandomIndexTable, readonly number[]>> = {
  'saaty-2005': [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
};

/** The random index for `n` things compared; null beyond the end of the table. */
export function randomIndex(table: RandomIndexTable, n: number): number | null {
  return TABLES[table][n - 1] ?? null;
}
