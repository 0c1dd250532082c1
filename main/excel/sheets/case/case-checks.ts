import { benefitProgress } from '../../../../shared/domain/case/benefit-progress.ts';
import { caseFigures } from '../../../../shared/domain/case/case-figures.ts';
import { compareOptions } from '../../../../shared/domain/case/compare-options.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { ROUTES } from '../../../../shared/model/readiness-lists.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { benefitShown } from './benefits.ts';

/** The headline figures of drivers, benefits, drawbacks and options. */
export function caseChecks({ workbook }: Book): readonly Check[] {
  const figures = caseFigures(workbook);
  const count = (label: string, key: string, formula: string): Check => ({
    label,
    app: Number(figures[key] ?? 0),
    format: 'General',
    formula,
  });
  const measured = Object.values(workbook.benefit).flatMap((row) => benefitProgress(row) ?? []);
  const { list } = compareOptions(workbook);
  const best = list.find(({ rank }) => rank === 1);
  return [
    count('Drivers', 'case.drivers', 'SUMPRODUCT((drv_Id<>"")*1)'),
    count('Drivers with a measurable benefit', 'case.drivers.measurable', 'COUNTIF(drv_Measurable,"✓*")'),
    count('Benefits', 'case.benefits', 'SUMPRODUCT((bnf_Id<>"")*1)'),
    count('Benefits that can be measured', 'case.benefits.measurable', 'SUM(bnf_Measurable)'),
    count('Benefits measured', 'case.benefits.measured', 'COUNT(bnf_Progress)'),
    count('Benefits reached', 'case.benefits.reached', `COUNTIF(bnf_Status,"${benefitShown('reached')}")`),
    {
      label: 'Mean progress of measured benefits',
      app: measured.length === 0 ? UNKNOWN : sumBy(measured, (share) => share) / measured.length,
      format: '0.0%',
      formula: 'IF(COUNT(bnf_Progress)=0,"–",SUM(bnf_Progress)/COUNT(bnf_Progress))',
    },
    count('Drawbacks', 'case.drawbacks', 'SUMPRODUCT((drb_Id<>"")*1)'),
    count('Drawbacks answered', 'case.drawbacks.mitigated', 'COUNTIF(drb_Answered,"✓*")'),
    count('Routes fully rated', 'options.routes', routesRated()),
    {
      label: 'Best score of an option',
      app: best?.score.score ?? UNKNOWN,
      format: '0.0000',
      formula: 'IF(COUNT(opt_Score)=0,"–",MAX(opt_Score))',
    },
    {
      label: 'Cost of all options over the horizon',
      app: sumBy(list, ({ cost }) => cost ?? 0),
      format: '#,##0',
      formula: 'SUM(opt_Cost)',
    },
    {
      label: 'Differences to leaving as is',
      app: sumBy(list, ({ difference }) => difference ?? 0),
      format: '#,##0',
      formula: 'SUM(opt_Difference)',
    },
  ];
}

/** How many different routes are rated throughout. */
export function routesRated(): string {
  return ROUTES.map(
    ({ label }) => `(SUMPRODUCT((opt_Route="${label}")*(opt_Place<>"–")*(opt_Id<>""))>0)*1`,
  ).join('+');
}
