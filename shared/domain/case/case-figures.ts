import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { balanceCase } from './balance-case.ts';
import { isMeasurable } from './benefit-lacks.ts';
import { benefitProgress, benefitStatus } from './benefit-progress.ts';
import { compareOptions } from './compare-options.ts';

/**
 * Counts of the case as `case.<figure>`, benefits as `benefit.<id>.<figure>` with progress as a share, options as
 * `option.<id>.<figure>` with scores 0-100 and amounts in the currency of the engagement.
 */
export function caseFigures(workbook: Workbook): Figures {
  const { drivers, drawbacks, gaps } = balanceCase(workbook);
  const benefits = Object.values(workbook.benefit);
  const options = compareOptions(workbook);
  const figures: Record<string, Figure> = {
    'case.drivers': drivers.length,
    'case.drivers.measurable': drivers.filter(({ measurable }) => measurable).length,
    'case.benefits': benefits.length,
    'case.benefits.measurable': benefits.filter(isMeasurable).length,
    'case.benefits.measured': benefits.filter((row) => benefitProgress(row) !== null).length,
    'case.benefits.reached': benefits.filter((row) => benefitStatus(row) === 'reached').length,
    'case.drawbacks': drawbacks.length,
    'case.drawbacks.mitigated': drawbacks.filter(({ mitigated }) => mitigated).length,
    'case.gaps': gaps.length,
    'options.routes': options.routes,
    'options.lead': options.lead,
    'options.leader': options.leaders.map(({ option }) => option.id).join(' ') || null,
    'options.preferred': options.preferred.map(({ option }) => option.id).join(' ') || null,
  };
  for (const row of benefits) {
    figures[`benefit.${row.id}.progress`] = benefitProgress(row);
    figures[`benefit.${row.id}.status`] = benefitStatus(row);
  }
  for (const { option, score, rank, cost, difference } of options.list) {
    const key = `option.${option.id}`;
    figures[`${key}.score`] = score.score;
    figures[`${key}.rank`] = rank;
    figures[`${key}.cost`] = cost;
    figures[`${key}.difference`] = difference;
  }
  return figures;
}
