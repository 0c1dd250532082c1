import { steady } from '../../../lib/steady.ts';
import { sumBy } from '../../../lib/sum-by.ts';
import type { Kpi } from '../../../model/tables/kpi.ts';
import { kpiScore01 } from './kpi-score.ts';

export type ScoredKpi = Pick<Kpi, 'id' | 'worst' | 'best' | 'actual' | 'weight_percent'>;

export interface BalancedScore {
  /** 0-100, or null while no KPI with a weight has a score. */
  readonly score: number | null;
  /** Points that each KPI adds, by its id; null for one with a weight and without a score. */
  readonly points: Readonly<Record<string, number | null>>;
  /** What all weights add up to, %. */
  readonly weightSum: number;
  /** What the weights of the KPIs that count add up to, %: the score is divided by it. */
  readonly countedWeight: number;
  /** Ids of KPIs with a weight that cannot be scored: a value is missing, or worst and best are the same. */
  readonly unscored: readonly string[];
}

/**
 * One number for the service out of a few KPIs.
 *
 * Formula: Σ weight × score × 100, where the weights of the KPIs that have a score are divided by their sum. KPIs
 * without a weight do not count. Unknown is left out, not counted as nothing.
 * Range: 0 to 100. Null while nothing counts.
 *
 * Source: balanced score of service desks (MetricNet); normalising the weights is our own.
 * Worked example: scores 0.80, 0.60, 0.50, 0.50, 0.375 with weights 20, 25, 25, 15, 15 make 56.625.
 */
export function balancedScore(kpis: readonly ScoredKpi[]): BalancedScore {
  const weighed = kpis.filter(({ weight_percent }) => (weight_percent ?? 0) > 0);
  const scored = weighed.flatMap((kpi) => {
    const score = kpiScore01(kpi);
    return score === null ? [] : [{ id: kpi.id, score, weight: kpi.weight_percent ?? 0 }];
  });
  const countedWeight = steady(sumBy(scored, ({ weight }) => weight));
  const points: Record<string, number | null> = {};
  for (const { id } of weighed) points[id] = null;
  for (const { id, score, weight } of scored) points[id] = (weight / countedWeight) * score * 100;
  return {
    score:
      scored.length === 0 ? null : sumBy(scored, ({ score, weight }) => weight * score * 100) / countedWeight,
    points,
    weightSum: steady(sumBy(weighed, ({ weight_percent }) => weight_percent ?? 0)),
    countedWeight,
    unscored: weighed.filter(({ id }) => points[id] === null).map(({ id }) => id),
  };
}
