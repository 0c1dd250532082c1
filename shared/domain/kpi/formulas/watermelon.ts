import { steady } from '../../../lib/steady.ts';
import { sumBy } from '../../../lib/sum-by.ts';
import type { Kpi } from '../../../model/tables/kpi.ts';
import { kpiScore01 } from './kpi-score.ts';

export interface Watermelon {
  /** Mean score of activity and efficiency, 0-1; null while none has a score. */
  readonly outside: number | null;
  /** Mean score of the customer KPIs, 0-1; null while none has a score. */
  readonly inside: number | null;
  /** Green outside and red inside; null while a side is unknown. */
  readonly alert: boolean | null;
}

/** From this mean on the operation looks green; below the other one customers see red. */
export const GREEN_OUTSIDE = 0.8;
export const RED_INSIDE = 0.5;

/**
 * Whether the reports are green while customers fare badly, like a melon.
 *
 * Formula: mean score of all activity and efficiency KPIs ≥ 0.8 while the mean score of all customer KPIs < 0.5;
 * weights do not matter.
 *
 * Source: a known figure of speech in service management; the limits are our own.
 * Worked example: service level 0.9, occupancy 0.8, satisfaction 0.4: 0.85 outside, 0.4 inside, an alert.
 */
export function watermelon(kpis: readonly Pick<Kpi, 'category' | 'worst' | 'best' | 'actual'>[]): Watermelon {
  const mean = (categories: readonly string[]) => {
    const scores = kpis.flatMap((kpi) => {
      const score = categories.includes(kpi.category) ? kpiScore01(kpi) : null;
      return score === null ? [] : [score];
    });
    return scores.length === 0 ? null : sumBy(scores, (score) => score) / scores.length;
  };
  const outside = mean(['activity', 'efficiency']);
  const inside = mean(['customer']);
  return {
    outside,
    inside,
    alert:
      outside === null || inside === null
        ? null
        : steady(outside) >= GREEN_OUTSIDE && steady(inside) < RED_INSIDE,
  };
}
