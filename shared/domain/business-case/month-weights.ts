import type { CostLine } from '../../model/tables/cost-line.ts';
import type { ScenarioPlan } from './plan-scenario.ts';

/**
 * The months of each year in which a running line is paid, each counted with a share.
 *
 * Example: from month 7 on, with every share 1, two years have 6 and 12.
 *
 * @param share of one month, 0 being the first
 */
export function weightedMonths(
  { start_month, end_month }: CostLine,
  { yearMonths }: Pick<ScenarioPlan, 'yearMonths'>,
  share: (month: number) => number,
): readonly number[] {
  const from = (start_month ?? 1) - 1;
  const to = end_month ?? Number.POSITIVE_INFINITY;
  return yearMonths.map((months, year) => {
    let sum = 0;
    for (let month = 12 * year; month < 12 * year + months; month += 1)
      if (month >= from && month < to) sum += share(month);
    return sum;
  });
}

/** The months of the first twelve in which a running line is paid, whatever the horizon. */
export function normalMonths({ start_month, end_month }: CostLine): number {
  return Math.max(0, Math.min(end_month ?? 12, 12) - Math.max(start_month ?? 1, 1) + 1);
}
