import type { Kpi } from '../../../model/tables/kpi.ts';

/**
 * How far a KPI has come from its worst to its best value.
 *
 * Formula: (worst − actual) ÷ (worst − best), cut off at 0 and 1; works in both directions, because the worst value of
 * a KPI that should be low is the higher one.
 * Unit: share of 0 to 1. Null while a value is missing, or when worst and best are the same.
 *
 * Source: method of scorecards in service desks, formula our own.
 * Worked example: worst 60, best 90, actual 84: (60 − 84) ÷ (60 − 90) = 0.8.
 */
export function kpiScore01({ worst, best, actual }: Pick<Kpi, 'worst' | 'best' | 'actual'>): number | null {
  if (worst === null || best === null || actual === null || worst === best) return null;
  return Math.min(1, Math.max(0, (worst - actual) / (worst - best)));
}
