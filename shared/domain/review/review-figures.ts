import type { Figures } from '../figure.ts';
import { type AlertTables, areaTrend, reviewAlerts } from './review-alerts.ts';
import { periodsOf, reviewPeriods } from './review-periods.ts';
import { trendSlope } from './trend-slope.ts';

/**
 * Figures of the performance reviews: `review.<vendor>.mean`, `.change`, `.trend`, `.periods`,
 * `review.<vendor>.area.<area>` with its newest rating and `.trend`, `review.<vendor>.<last day>.mean` for each period,
 * and how many alerts are raised and how many of them nobody has answered.
 */
export function reviewFigures(workbook: AlertTables): Figures {
  const figures: Record<string, number | null> = {};
  const periods = reviewPeriods(workbook);
  for (const vendor of new Set(periods.map((period) => period.vendor))) {
    const ours = periodsOf(periods, vendor, 'client');
    const last = ours.at(-1);
    const before = ours.at(-2);
    const key = `review.${vendor}`;
    figures[`${key}.periods`] = ours.length;
    if (!last) continue;
    figures[`${key}.mean`] = last.mean;
    figures[`${key}.change`] = change(last.mean, before?.mean ?? null);
    figures[`${key}.trend`] = trendSlope(ours.map(({ mean }) => mean));
    for (const period of ours) figures[`${key}.${period.to}.mean`] = period.mean;
    for (const { area, rating } of last.areas) {
      figures[`${key}.area.${area.id}`] = rating;
      figures[`${key}.area.${area.id}.trend`] = areaTrend(ours, area.id);
    }
  }
  const alerts = reviewAlerts(workbook);
  figures['review.alerts'] = alerts.length;
  figures['review.alerts.unanswered'] = alerts.filter(({ rating, answered }) => rating && !answered).length;
  return figures;
}

/** What a value gained since the one before; null while one of them is unknown. */
export function change(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
