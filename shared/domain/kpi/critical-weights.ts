import { sumBy } from '../../lib/sum-by.ts';
import type { Kpi } from '../../model/tables/kpi.ts';

/** What the weights of critical service levels are taken from. */
export type WeightBasis = 'allocation' | 'weight' | 'equal';

export interface CriticalWeights {
  readonly basis: WeightBasis;
  /** Share of all critical service levels by id, 0-1; they add up to 1. Empty without critical service levels. */
  readonly share01: Readonly<Record<string, number>>;
}

/**
 * How heavy each critical service level is among all of them.
 *
 * The allocations of the contract count when every critical service level has one; otherwise the weights of the
 * balanced score, when every one has one; otherwise all count the same. The three are never mixed, because they are
 * different units. A set that adds up to nothing counts as if it were not there.
 *
 * Source: our own. Worked example: allocations 60, 30 and 50 of a pool of 140 % make shares of 42.9, 21.4 and 35.7 %.
 */
export function criticalWeights(
  kpis: readonly Pick<Kpi, 'id' | 'role' | 'allocation_percent' | 'weight_percent'>[],
): CriticalWeights {
  const critical = kpis.filter(({ role }) => role === 'critical');
  for (const [basis, key] of [
    ['allocation', 'allocation_percent'],
    ['weight', 'weight_percent'],
  ] as const) {
    const total = sumBy(critical, (kpi) => kpi[key] ?? 0);
    if (total > 0 && critical.every((kpi) => kpi[key] !== null))
      return {
        basis,
        share01: Object.fromEntries(critical.map((kpi) => [kpi.id, (kpi[key] ?? 0) / total])),
      };
  }
  return { basis: 'equal', share01: Object.fromEntries(critical.map(({ id }) => [id, 1 / critical.length])) };
}
