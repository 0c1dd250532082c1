import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CaseBook } from './case-book.ts';
import * as f from './line-formulas.ts';
import type { WorkingColumn } from './working-columns.ts';
import { firstOfYear, monthsOf } from './working-values.ts';

const NUMBER = { look: 'calculated', align: 'center', width: 12 } as const;
const MONEY = { ...NUMBER, format: '#,##0' } as const;

/** What each line costs before the first month, in every year, and over the term. */
export function yearColumns({ years, business }: CaseBook): readonly WorkingColumn[] {
  const columns: WorkingColumn[] = [
    {
      ...MONEY,
      key: 'start',
      header: 'Before',
      name: 'cwk_A0',
      value: ({ amounts }, c) =>
        calculated(
          `IF(AND(${c('time')}=${f.ONCE},NOT(ISNUMBER(${f.ofLine('Start', c)}))),${c('n')},0)`,
          amounts?.start ?? 0,
        ),
    },
  ];
  for (let year = 1; year <= years; year += 1) columns.push(...columnsOf(year, years, business.months));
  columns.push({
    ...MONEY,
    key: 'term',
    header: 'Term',
    name: 'cwk_Term',
    value: ({ amounts }, c) =>
      calculated(
        Array.from({ length: years }, (_, at) => `+${c(`a${at + 1}`)}`).reduce(
          (sum, one) => sum + one,
          c('start'),
        ),
        amounts ? amounts.start + sumBy(amounts.years, (amount) => amount) : 0,
      ),
  });
  return columns;
}

function columnsOf(year: number, years: number, horizon: number): readonly WorkingColumn[] {
  const first = 12 * (year - 1) + 1;
  const last = Math.min(12 * year, horizon);
  const [months, moved, stage, amount] = [`m${year}`, `v${year}`, `s${year}`, `a${year}`];
  const power = year - 1;
  return [
    {
      ...NUMBER,
      key: months,
      header: `Months in year ${year}`,
      folded: true,
      value: (row, c) => calculated(f.monthsFormula(c, first, last), monthsOf(row).months[power] ?? 0),
    },
    {
      key: moved,
      header: `Moved in year ${year}`,
      width: 12,
      look: 'plain',
      align: 'center',
      format: '0.0%',
      folded: true,
      value: (row) => monthsOf(row).moved[power] ?? 0,
    },
    {
      ...MONEY,
      key: stage,
      header: `Year ${year}: units and fee`,
      folded: true,
      name: `cwk_S${year}`,
      value: (row, c) => {
        const grown = `((1+${c('growth')})*(1+${c('volume')}))^${power}`;
        const there = `IF(${f.travels(c)},${c(moved)},IF(AND(${c('side')}=${f.OUTSIDE},${f.follows(c)}),${f.ofScenario('Partner', c)},1))`;
        const fee = `IFERROR(1*${f.ofScenario(`Fee${year}`, c)},0)*${c('factor')}*(1+${c('growth')})^${power}*${c(months)}/${last - first + 1}`;
        const counted = `${c('units')}*${c('factor')}*${grown}*${c(months)}/12*${there}`;
        return calculated(
          `IF(${c('time')}<>${f.RUNNING},0,IF(${f.isFee(c)},${fee},${counted}))`,
          firstOfYear(row, power),
        );
      },
    },
    {
      ...MONEY,
      key: amount,
      header: `Year ${year}`,
      name: `cwk_A${year}`,
      value: ({ amounts }, c) => {
        const grown = `${c('factor')}*(1+${c('growth')})^${power}`;
        const part = `${c(months)}/${last - first + 1}`;
        const own = `cwk_ScenarioId,${c('id')},cwk_Side,${c('side')}`;
        const running = `IF(${c('driver')}=${f.SIDE_SHARE},SUMIFS(cwk_S${year},${own},cwk_Plain,1)*${grown}*${part},IF(${c('driver')}=${f.HOME_SHARE},${c('home')}*${grown}*${c(months)}/12,IF(${c('driver')}=${f.ONCE_SHARE},${c('once')}*${grown}*${part},${c(stage)})))`;
        const start = f.ofLine('Start', c);
        const once = `IF(ISNUMBER(${start}),IF(AND(${start}>=${first},${start}<=${last}),${c('n')},0),0)`;
        return calculated(
          `IF(${c('time')}=${f.RUNNING},${running}*(1-${c(moved)}*${c('avoidable')}),IF(${c('time')}=${f.EXIT},${year === years ? c('n') : '0'},${once}))`,
          amounts?.years[power] ?? 0,
        );
      },
    },
  ];
}
