import type { Book } from '../../book.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import type { Column } from '../../layout/table.ts';
import type { CreditLines, LevelLine, MonthLine } from './credit-lines.ts';
import { kpiShown, STATE_WORDS } from './credit-words.ts';
import { earnBackColumns } from './earn-back-columns.ts';
import { above, beatsFormula, counted, runFormula, stateFormula, valueFormula } from './working-formulas.ts';

const CENTER = { look: 'calculated', align: 'center' } as const;
const AMOUNT = { look: 'calculated', format: '#,##0' } as const;

/** The workings: one row per KPI and month, from its value to what comes back of its credit. */
export function workingColumns(book: Book, { tried }: CreditLines): readonly Column<MonthLine>[] {
  const months = tried.history.months.length;
  const { stop_in_a_row: inARow, stop_in_a_year: inAYear } = tried.scheme;
  /** A figure that only service levels with a credit have. */
  const credit = (line: MonthLine, formula: string, result: number | string) =>
    line.cell ? calculated(formula, result) : null;
  return [
    {
      key: 'no',
      header: 'No.',
      width: 12,
      look: 'plain',
      align: 'center',
      name: 'crw_No',
      value: ({ at }) => at,
    },
    {
      key: 'month',
      header: 'Month',
      width: 12,
      look: 'plain',
      align: 'center',
      format: 'yyyy-mm',
      value: ({ month }) => excelDate(`${month}-01`),
    },
    {
      key: 'kpi',
      header: 'KPI',
      width: 38,
      look: 'key',
      name: 'crw_Kpi',
      value: ({ level }) => kpiShown(book, level.kpi.id),
    },
    {
      key: 'value',
      header: 'Value',
      width: 14,
      look: 'calculated',
      format: '#,##0.0#',
      value: ({ value, drawn }, c) => calculated(valueFormula(c, drawn ? value : null), value, ''),
    },
    {
      key: 'excused',
      header: 'Excused',
      width: 14,
      ...CENTER,
      value: ({ excused }, c) =>
        calculated(
          `IF(SUMPRODUCT((hst_Kpi=${c('kpi')})*(hst_Month=${c('month')})*(hst_Excused="Yes"))>0,"Yes","")`,
          excused ? yesNo(true) : '',
        ),
    },
    {
      key: 'grace',
      header: 'Grace',
      width: 14,
      ...CENTER,
      value: ({ grace }, c) => calculated(`IF(${c('no')}<=crd_GraceMonths,1,0)`, grace ? 1 : 0),
    },
    {
      key: 'state',
      header: 'Level',
      width: 18,
      look: 'calculated',
      name: 'crw_State',
      value: ({ state, level }, c) => calculated(stateFormula(c('value'), level.number), STATE_WORDS[state]),
    },
    {
      key: 'run',
      header: 'Below minimum, months running',
      width: 14,
      ...CENTER,
      value: (line, c, row) =>
        credit(line, runFormula(c, 'run', row, line.at, `${c('state')}="${STATE_WORDS.missed}"`), line.run),
    },
    {
      key: 'below',
      header: 'Below expected, months running',
      width: 14,
      ...CENTER,
      value: (line, c, row) =>
        credit(
          line,
          runFormula(
            c,
            'below',
            row,
            line.at,
            `OR(${c('state')}="${STATE_WORDS.missed}",${c('state')}="${STATE_WORDS['below-expected']}")`,
          ),
          line.belowRun,
        ),
    },
    {
      key: 'low',
      header: 'Below minimum and counted',
      width: 14,
      ...CENTER,
      name: 'crw_Low',
      value: (line, c) =>
        credit(
          line,
          `IF(AND(${counted(c)},${c('state')}="${STATE_WORDS.missed}"),1,0)`,
          (line.cell?.run ?? 0) > 0 ? 1 : 0,
        ),
    },
    {
      key: 'miss',
      header: 'Miss',
      width: 14,
      ...CENTER,
      name: 'crw_Miss',
      value: (line, c) =>
        credit(
          line,
          `IF(OR(${c('low')}=1,AND(${counted(c)},crd_Below>0,${c('below')}>=crd_Below)),1,0)`,
          line.cell?.miss ? 1 : 0,
        ),
    },
    {
      key: 'multiplier',
      header: 'Multiplier',
      width: 14,
      ...CENTER,
      value: (line, c) =>
        credit(
          line,
          `IF(${c('miss')}=0,0,IF(${c('low')}=0,1,IF(${c('run')}=1,1,IF(${c('run')}=2,crd_Second,crd_Third))))`,
          line.cell?.multiplier ?? 0,
        ),
    },
    {
      key: 'credit',
      header: 'Credit before the cap',
      width: 14,
      ...AMOUNT,
      name: 'crw_Credit',
      value: (line, c) =>
        credit(
          line,
          `crd_AtRisk*SUM(INDEX(crl_Allocation,${line.level.number}))/100*${c('multiplier')}`,
          line.cell?.credit ?? 0,
        ),
    },
    {
      key: 'paid',
      header: 'Credit after the cap',
      width: 14,
      ...AMOUNT,
      name: 'crw_Paid',
      value: (line, c) =>
        credit(
          line,
          `IF(INDEX(crm_Sum,${c('no')})>crd_AtRisk,${c('credit')}*crd_AtRisk/INDEX(crm_Sum,${c('no')}),${c('credit')})`,
          line.cell?.paid ?? 0,
        ),
    },
    {
      key: 'good',
      header: 'Better than expected, months running',
      width: 14,
      ...CENTER,
      name: 'crw_Good',
      value: ({ good, at, level }, c, row) =>
        calculated(
          `IF(AND(${c('grace')}=0,${beatsFormula(c, level.number)}),${at === 1 ? '' : `${above(c('good'), row)}+`}1,0)`,
          good,
        ),
    },
    ...earnBackColumns(months),
    {
      key: 'row_stop',
      header: 'Reaches months in a row',
      width: 14,
      ...CENTER,
      name: 'crw_RowStop',
      value: (line, c) =>
        credit(
          line,
          `IF(AND(crd_StopRow>0,${c('low')}=1,${c('run')}>=crd_StopRow),${c('no')},"")`,
          inARow > 0 && (line.cell?.run ?? 0) >= inARow ? line.at : '',
        ),
    },
    {
      key: 'year_stop',
      header: 'Reaches misses in twelve months',
      width: 14,
      ...CENTER,
      name: 'crw_YearStop',
      value: (line, c) =>
        credit(
          line,
          `IF(AND(crd_StopYear>0,SUMIFS(crw_Low,crw_Level,${line.level.number},crw_No,">"&(${c('no')}-12),crw_No,"<="&${c('no')})>=crd_StopYear),${c('no')},"")`,
          inAYear > 0 && lowInTwelve(line) >= inAYear ? line.at : '',
        ),
    },
    mark('level', 'No. of the KPI', 'crw_Level', ({ number }) => number),
    mark('critical', 'Carries a credit', 'crw_Critical', ({ critical }) => (critical ? 1 : 0)),
    mark('guard', 'Has to be kept for the incentive', 'crw_Guard', ({ guards }) => (guards ? 1 : 0)),
    mark('bonus', 'Carries the incentive', 'crw_Bonus', ({ kpi }) => (kpi.bonus ? 1 : 0)),
  ];
}

/** What a row's KPI is, for the formulas that count by it. */
function mark(
  key: string,
  header: string,
  name: string,
  of: (level: LevelLine) => number,
): Column<MonthLine> {
  return {
    key,
    header,
    width: 12,
    look: 'plain',
    align: 'center',
    name,
    value: ({ level }) => of(level),
  };
}

/** Months of the last twelve, this one included, that count as below the minimum. */
function lowInTwelve({ level, at }: MonthLine): number {
  return level.lines.filter((line) => line.at > at - 12 && line.at <= at && (line.cell?.run ?? 0) > 0).length;
}
