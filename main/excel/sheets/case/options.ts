import { type ComparedOption, compareOptions } from '../../../../shared/domain/case/compare-options.ts';
import { OPTION_FACTORS } from '../../../../shared/domain/case/option-score.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import { ROUTES } from '../../../../shared/model/readiness-lists.ts';
import type { SourcingOption } from '../../../../shared/model/tables/sourcing-option.ts';
import { GOOD, heat, markWhere } from '../../layout/marks.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { scoreFormula } from '../../layout/score-formula.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { OPTIONS } from '../sheet-names.ts';
import { resultColumn } from './result-column.ts';

const RATINGS = OPTION_FACTORS.map((factor) => `${factor}_rating`);
const AS_IS = ROUTES.find(({ value }) => value === 'as-is')?.label ?? '';

/** The routes that are compared before any partner is: score, place and money. */
export const options = registerSheet<SourcingOption>({
  name: OPTIONS,
  purpose:
    'The routes compared: leave as is, improve, automate, partner or a mix, with score, place and money.',
  hint: 'Score: weighted mean of the six ratings, each as (rating − 1) ÷ 4. Money: one-time cost + cost a year × horizon ÷ 12. Weights stand on the sheet Method settings, the horizon on the sheet Profile.',
  table: 'sourcing_option',
  prefix: 'opt',
  tab: 'readiness',
  worked: ({ workbook }) => {
    const { list, months } = compareOptions(workbook);
    return optionColumns(new Map(list.map((one) => [one.option.id, one])), months);
  },
  changes: {
    route: { band: 'Facts', name: 'opt_Route' },
    one_time_cost: { format: '#,##0' },
    yearly_cost: { format: '#,##0' },
    preferred: { name: 'opt_Preferred' },
  },
  finish: (_, sheet, span) => {
    heat(sheet, RATINGS.map(span.cells));
    markWhere(sheet, span.cells('rank'), `$${span.letter('rank')}${span.first}=1`, GOOD);
    markWhere(sheet, span.cells('preferred'), `$${span.letter('preferred')}${span.first}="Yes"`, GOOD);
  },
});

function optionColumns(
  byId: ReadonlyMap<string, ComparedOption>,
  months: number,
): readonly Column<SourcingOption>[] {
  const of =
    <T>(value: (one: ComparedOption) => T | null) =>
    ({ id }: SourcingOption): T | null => {
      const one = byId.get(id);
      return one ? value(one) : null;
    };
  return [
    resultColumn(
      { key: 'score', header: 'Score', width: 10, format: '0.0', band: 'Result', name: 'opt_Score' },
      scoreOf,
      of(({ score }) => score.score),
    ),
    resultColumn(
      { key: 'rank', header: 'Place', width: 10, name: 'opt_Place' },
      (c) => `IF(ISNUMBER(${c('sorted')}),RANK(${c('sorted')},opt_Sorted),"–")`,
      of(({ rank }) => rank),
    ),
    resultColumn(
      { key: 'cost', header: 'Cost over the horizon', width: 16, format: '#,##0', name: 'opt_Cost' },
      (c) =>
        `IF(AND(ISNUMBER(${c('one_time_cost')}),ISNUMBER(${c('yearly_cost')})),${c('one_time_cost')}+${c('yearly_cost')}*prf_Horizon/12,"–")`,
      of(({ cost }) => cost),
    ),
    resultColumn(
      { key: 'difference', header: 'Against as is', width: 16, format: '#,##0', name: 'opt_Difference' },
      (c) => `IFERROR(${c('cost')}-INDEX(opt_Cost,MATCH("${AS_IS}",opt_Route,0)),"–")`,
      of(({ difference }) => difference),
    ),
    resultColumn(
      { key: 'sorted', header: 'Score for the place', width: 12, folded: true, name: 'opt_Sorted' },
      (c) => `IF(ISNUMBER(${c('score')}),ROUND(${c('score')},9),"")`,
      of(({ score }) => (score.score === null ? null : steady(score.score))),
      '',
    ),
    resultColumn(
      { key: 'months', header: 'Horizon in months', width: 12, folded: true },
      () => 'prf_Horizon',
      () => months,
    ),
  ];
}

function scoreOf(cell: CellOf): string {
  return scoreFormula(
    'wt_option',
    OPTION_FACTORS.map((factor) => ({
      weight: parameterName(`option.${factor}`),
      rating: cell(`${factor}_rating`),
      good: 'high',
    })),
  );
}
