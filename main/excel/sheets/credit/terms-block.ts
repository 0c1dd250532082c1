import type { Worksheet } from 'exceljs';
import type { Book } from '../../book.ts';
import { type CellContent, calculated, yesNo } from '../../cells/calculated.ts';
import { daySerial } from '../../cells/excel-date.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import type { CreditLines } from './credit-lines.ts';
import { CHOSEN_ROW } from './credit-schemes.ts';

interface Line {
  readonly label: string;
  readonly name: string;
  readonly content: CellContent;
  readonly hint?: string;
  readonly format?: string;
}

/** Writes lines of label and figure, each figure with a name. @returns the row after the last line */
function writeLines(book: Book, sheet: Worksheet, first: number, lines: readonly Line[]): number {
  lines.forEach(({ label, name, content, hint = '', format }, index) => {
    const row = first + index;
    put(sheet, `C${row}`, label, { look: 'key', middle: true });
    put(sheet, `D${row}`, content, { look: 'figure', align: 'center', ...(format ? { format } : {}) });
    if (hint) put(sheet, `E${row}`, hint, { look: 'hint', oneLine: true, middle: true });
    nameCells(book, sheet, name, `D${row}`);
  });
  return first + lines.length;
}

/** The terms of the chosen scheme, as the sheet Credit schemes has them. @returns the row after the last line */
export function writeTerms(book: Book, sheet: Worksheet, first: number, { tried }: CreditLines): number {
  const { scheme, fee, history, simulation } = tried;
  const term = (column: string) => `INDEX(${column},crd_Scheme)`;
  const number = (label: string, name: string, column: string, value: number, format = 'General'): Line => ({
    label,
    name,
    content: calculated(`IF(ISNUMBER(${term(column)}),${term(column)},0)`, value),
    format,
  });
  const place = Object.values(book.workbook.credit_scheme)
    .sort((a, b) => a.position - b.position)
    .findIndex(({ id }) => id === scheme.id);
  const starts = term('crs_Starts');
  return writeLines(book, sheet, first, [
    { label: 'Row of the chosen scheme', name: 'crd_Scheme', content: calculated(CHOSEN_ROW, place + 1) },
    { label: 'Scheme', name: 'crd_Name', content: calculated(term('crs_Name'), scheme.name) },
    {
      label: 'Monthly fee',
      name: 'crd_Fee',
      content: calculated(
        `IF(ISNUMBER(${term('crs_Fee')}),${term('crs_Fee')},IF(ISNUMBER(prf_ContractValue),prf_ContractValue/12,100))`,
        fee ?? 100,
      ),
      format: '#,##0',
      hint: 'Of the scheme, otherwise a twelfth of the contract value; 100 while neither is known, so that amounts are percent of it.',
    },
    number('At risk (%)', 'crd_AtRiskPercent', 'crs_AtRisk', scheme.at_risk_percent),
    {
      label: 'Amount at risk in a month',
      name: 'crd_AtRisk',
      content: calculated('crd_Fee*crd_AtRiskPercent/100', simulation.atRisk),
      format: '#,##0',
    },
    number('Second month in a row', 'crd_Second', 'crs_Second', scheme.second_month),
    number('From the third month on', 'crd_Third', 'crs_Third', scheme.third_month),
    number('Months below expected', 'crd_Below', 'crs_Below', scheme.below_expected_months),
    {
      label: 'Earn-back',
      name: 'crd_EarnBack',
      content: calculated(`IF(${term('crs_EarnBack')}="Yes","Yes","")`, scheme.earn_back ? yesNo(true) : ''),
    },
    number('Good months needed', 'crd_EarnMonths', 'crs_EarnMonths', scheme.earn_back_months),
    number('Within (months)', 'crd_EarnWithin', 'crs_EarnWithin', scheme.earn_back_within),
    number('Incentive (%)', 'crd_Incentive', 'crs_Incentive', scheme.incentive_percent),
    number('Months of grace', 'crd_Grace', 'crs_Grace', scheme.grace_months),
    {
      label: 'Grace begins',
      name: 'crd_Starts',
      content: calculated(
        `IF(ISNUMBER(${starts}),${starts},"")`,
        scheme.starts_on === null ? '' : daySerial(scheme.starts_on),
      ),
      format: 'yyyy-mm-dd',
      hint: 'The first month with figures while empty, and while all figures are older.',
    },
    {
      label: 'Months of grace among those below',
      name: 'crd_GraceMonths',
      content: calculated(
        `IF(ISNUMBER(crd_Starts),IF(${monthsOf('crd_Starts')}>${monthsOf('MAX(crm_Month)')},crd_Grace,MAX(0,crd_Grace+${monthsOf('crd_Starts')}-${monthsOf('MIN(crm_Month)')})),crd_Grace)`,
        history.graceMonths,
      ),
    },
    number('Misses in a row until termination', 'crd_StopRow', 'crs_StopRow', scheme.stop_in_a_row),
    number(
      'Misses in twelve months until termination',
      'crd_StopYear',
      'crs_StopYear',
      scheme.stop_in_a_year,
    ),
    number('Months at the cap until termination', 'crd_StopCap', 'crs_StopCap', scheme.stop_at_cap),
  ]);
}

/** What the months come to together. @returns the row after the last line */
export function writeTotals(book: Book, sheet: Worksheet, first: number, { tried }: CreditLines): number {
  const { simulation, history } = tried;
  const [trigger] = simulation.triggers;
  const month = trigger && history.months[trigger.at];
  return writeLines(book, sheet, first, [
    {
      label: 'Credits',
      name: 'crd_Total',
      content: calculated('SUM(crm_Total)', simulation.total),
      format: '#,##0',
    },
    {
      label: 'Share of the fees',
      name: 'crd_Share',
      content: calculated('IF(crd_Fee>0,crd_Total/(crd_Fee*COUNT(crm_No)),"–")', simulation.share01),
      format: '0.0%',
    },
    {
      label: 'Months with a miss',
      name: 'crd_Breaches',
      content: calculated('SUM(crm_Breach)', simulation.breaches),
    },
    {
      label: 'Earned back',
      name: 'crd_Back',
      content: calculated('SUM(crm_Back)', simulation.earnedBack),
      format: '#,##0',
    },
    {
      label: 'Incentive',
      name: 'crd_Bonus',
      content: calculated('SUM(crm_Incentive)', simulation.incentive),
      format: '#,##0',
    },
    {
      label: 'Right to terminate: number of the month',
      name: 'crd_Trigger',
      content: calculated(
        'IF(COUNT(crw_RowStop)+COUNT(crw_YearStop)+COUNT(crm_CapStop)=0,"–",MIN(crw_RowStop,crw_YearStop,crm_CapStop))',
        trigger ? trigger.at + 1 : null,
      ),
    },
    {
      label: 'Right to terminate from',
      name: 'crd_TriggerMonth',
      content: calculated(
        'IF(ISNUMBER(crd_Trigger),INDEX(crm_Month,crd_Trigger),"–")',
        month === undefined ? null : daySerial(`${month}-01`),
      ),
      format: 'yyyy-mm',
    },
  ]);
}

/** Months since the beginning of our years, for a day. */
function monthsOf(day: string): string {
  return `(YEAR(${day})*12+MONTH(${day}))`;
}
