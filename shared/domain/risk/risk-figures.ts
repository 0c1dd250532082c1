import { engagementOf, type Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { assessRisks } from './assess-risks.ts';
import { type CostRange, hiddenCostTotal } from './hidden-cost-total.ts';

/** The figures of the risk register and of the hidden costs by their keys; scores 1-25, shares in %, amounts in currency. */
export function riskFigures(workbook: Workbook): Figures {
  const risks = assessRisks(workbook);
  const { contract_value, horizon_months } = engagementOf(workbook);
  const hidden = hiddenCostTotal(Object.values(workbook.hidden_cost), contract_value, horizon_months);
  const figures: Record<string, Figure> = {};
  for (const { risk, inherent, residual, score, counts, band, loss } of risks.list) {
    const key = `risk.${risk.id}`;
    figures[`${key}.inherent`] = inherent;
    figures[`${key}.residual`] = residual;
    figures[`${key}.counts`] = counts;
    figures[`${key}.score`] = score;
    figures[`${key}.band`] = band;
    figures[`${key}.loss`] = loss;
  }
  figures['risk.open'] = risks.open;
  figures['risk.critical'] = risks.bands.critical;
  figures['risk.high'] = risks.bands.high;
  figures['risk.medium'] = risks.bands.medium;
  figures['risk.low'] = risks.bands.low;
  figures['risk.unrated'] = risks.unrated;
  figures['risk.loss'] = risks.loss;
  figures['risk.loss.unknown'] = risks.lossUnknown;
  figures['hidden-cost.unknown'] = hidden.unknown.length;
  putRange(figures, '', hidden.percent);
  putRange(figures, '-amount', hidden.amount);
  putRange(figures, '-horizon', hidden.horizonAmount);
  return figures;
}

function putRange(figures: Record<string, Figure>, what: string, range: CostRange | null): void {
  for (const key of ['low', 'likely', 'high'] as const)
    figures[`hidden-cost.${key}${what}`] = range?.[key] ?? null;
}
