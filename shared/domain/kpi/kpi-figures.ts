import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { checkBalance } from './check-balance.ts';
import { balancedScore } from './formulas/balanced-score.ts';
import { watermelon } from './formulas/watermelon.ts';
import { kpiLacks } from './kpi-lacks.ts';
import { kpisInOrder } from './kpis-in-order.ts';
import { levelFlags } from './level-flags.ts';

/** The figures of the KPIs by their keys: counts, verdicts as words (null while open), weights in %, the score 0-100. */
export function kpiFigures(workbook: Workbook): Figures {
  const kpis = kpisInOrder(workbook);
  const { rules, shares } = checkBalance(workbook);
  const figures: Record<string, Figure> = {
    'kpi.count': kpis.length,
    'kpi.critical': kpis.filter(({ role }) => role === 'critical').length,
    'kpi.key': kpis.filter(({ role }) => role === 'key').length,
    'kpi.complete': kpis.filter((kpi) => kpiLacks(kpi).length === 0).length,
    'kpi.misses-today': kpis.filter((kpi) => levelFlags(kpi).includes('misses-today')).length,
    'kpi.score': balancedScore(kpis).score,
    'kpi.watermelon': watermelon(kpis).alert,
    'balance.share.efficiency-and-access': shares.efficiencyPercent,
  };
  for (const { category, weightShare01 } of shares.list)
    figures[`balance.share.${category}`] = weightShare01 === null ? null : weightShare01 * 100;
  for (const { rule, verdict } of rules) figures[rule.key] = verdict === 'open' ? null : verdict;
  return figures;
}
