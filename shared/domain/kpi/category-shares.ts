import { sumBy } from '../../lib/sum-by.ts';
import { KPI_CATEGORIES, type KpiCategory } from '../../model/expectation-lists.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import { criticalWeights, type WeightBasis } from './critical-weights.ts';

export interface CategoryShare {
  readonly category: KpiCategory;
  readonly label: string;
  /** KPIs of this category. */
  readonly count: number;
  readonly critical: number;
  /** Share of all KPIs, 0-1; null without KPIs. */
  readonly countShare01: number | null;
  /** Share of the weight of all critical service levels, 0-1; null without any. */
  readonly weightShare01: number | null;
}

export interface CategoryShares {
  readonly basis: WeightBasis;
  /** In the order of the categories, empty ones too. */
  readonly list: readonly CategoryShare[];
  /** Weight of efficiency and access among critical service levels, %; null without any. */
  readonly efficiencyPercent: number | null;
}

/**
 * How KPIs spread over the categories, by number and by weight.
 *
 * Weight counts critical service levels only, as `criticalWeights` does. Worked example: allocations of 60 and 30 for
 * access and 110 for the rest make efficiency and access weigh 45 %.
 */
export function categoryShares(
  kpis: readonly Pick<Kpi, 'id' | 'category' | 'role' | 'allocation_percent' | 'weight_percent'>[],
): CategoryShares {
  const { basis, share01 } = criticalWeights(kpis);
  const none = Object.keys(share01).length === 0;
  const list = KPI_CATEGORIES.map(({ value, label }): CategoryShare => {
    const own = kpis.filter(({ category }) => category === value);
    return {
      category: value,
      label,
      count: own.length,
      critical: own.filter(({ role }) => role === 'critical').length,
      countShare01: kpis.length === 0 ? null : own.length / kpis.length,
      weightShare01: none ? null : sumBy(own, ({ id }) => share01[id] ?? 0),
    };
  });
  const fast = list.filter(({ category }) => category === 'activity' || category === 'efficiency');
  return {
    basis,
    list,
    efficiencyPercent: none ? null : sumBy(fast, ({ weightShare01 }) => weightShare01 ?? 0) * 100,
  };
}
