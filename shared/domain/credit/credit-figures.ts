import type { Figure, Figures } from '../figure.ts';
import { assessCredits, type CreditTables } from './assess-credits.ts';

/**
 * What the chosen scheme makes of the history, as `credits.<figure>`; months as `credits.<YYYY-MM>.total`, service levels
 * as `credits.<kpi>.misses` (months below the minimum or outside the range, whatever the scheme forgives) and
 * `credits.<kpi>.breaches` (months that count as a miss under the scheme). Amounts are in the currency of the engagement
 * and null while the monthly fee is unknown; shares are 0-1.
 */
export function creditFigures(workbook: CreditTables): Figures {
  const { schemes, chosen } = assessCredits(workbook);
  const figures: Record<string, Figure> = { 'credits.schemes': schemes.length };
  if (!chosen) return figures;
  const { scheme, history, fee, simulation } = chosen;
  const amount = (value: number) => (fee === null ? null : value);
  const [trigger] = simulation.triggers;
  Object.assign(figures, {
    'credits.scheme': scheme.id,
    'credits.fee': fee,
    'credits.at-risk': amount(simulation.atRisk),
    'credits.total': amount(simulation.total),
    'credits.share': simulation.share01,
    'credits.months': simulation.breaches,
    'credits.earned-back': amount(simulation.earnedBack),
    'credits.incentive': amount(simulation.incentive),
    'credits.trigger': trigger?.kind ?? null,
    'credits.trigger.kpi': trigger?.kpi ?? null,
    'credits.trigger.month': trigger ? (history.months[trigger.at] ?? null) : null,
  });
  for (const [at, { total }] of simulation.months.entries())
    figures[`credits.${history.months[at]}.total`] = amount(total);
  for (const { id, missed, misses } of simulation.kpis) {
    figures[`credits.${id}.misses`] = missed;
    figures[`credits.${id}.breaches`] = misses;
  }
  return figures;
}
