import type { CellOf } from '../../layout/table.ts';
import { STATE_WORDS } from './credit-words.ts';

/** What the sheet KPI history has for a month; the drawn figure, or nothing, where it has none. */
export function valueFormula(c: CellOf, drawn: number | null): string {
  const here = `(hst_Kpi=${c('kpi')})*(hst_Month=${c('month')})`;
  return `IF(SUMPRODUCT(${here}*(hst_Value<>""))>0,SUMPRODUCT(${here},hst_Value),${drawn ?? '""'})`;
}

/** How a value stands to the levels of the KPI with a number. */
export function stateFormula(value: string, number: number): string {
  const [expected, minimum, low, high] = ['Expected', 'Minimum', 'From', 'To'].map((name) =>
    level(name, number),
  );
  const { met, missed, unknown } = STATE_WORDS;
  const below = STATE_WORDS['below-expected'];
  const inRange = `IF(AND(NOT(ISNUMBER(${low})),NOT(ISNUMBER(${high}))),"${unknown}",IF(OR(AND(ISNUMBER(${low}),${value}<${low}),AND(ISNUMBER(${high}),${value}>${high})),"${missed}","${met}"))`;
  const worse = (than: string | undefined) =>
    `AND(ISNUMBER(${than}),(${value}-SUM(${than}))*${level('Sign', number)}<0)`;
  const inLevels = `IF(AND(NOT(ISNUMBER(${expected})),NOT(ISNUMBER(${minimum}))),"${unknown}",IF(${worse(minimum)},"${missed}",IF(${worse(expected)},"${below}","${met}")))`;
  return `IF(NOT(ISNUMBER(${value})),"${unknown}",IF(${level('Sign', number)}=0,${inRange},${inLevels}))`;
}

/** Whether a value is better than expected; for a range, whether it is inside. */
export function beatsFormula(c: CellOf, number: number): string {
  const expected = level('Expected', number);
  const better = `AND(ISNUMBER(${expected}),(SUM(${c('value')})-SUM(${expected}))*${level('Sign', number)}>0)`;
  return `AND(${c('state')}="${STATE_WORDS.met}",OR(${level('Sign', number)}=0,${better}))`;
}

/** The month counts: not in grace, and not excused while it was not met. */
export function counted(c: CellOf): string {
  return `${c('grace')}=0,NOT(AND(${c('excused')}="Yes",${c('state')}<>"${STATE_WORDS.met}"))`;
}

/** Months running: one more where the test holds, none where it does not, unchanged over an excused month. */
export function runFormula(c: CellOf, key: string, row: number, at: number, test: string): string {
  const before = at === 1 ? '0' : above(c(key), row);
  return `IF(${c('grace')}=1,0,IF(AND(${c('excused')}="Yes",${c('state')}<>"${STATE_WORDS.met}"),${before},IF(${test},${before}+1,0)))`;
}

/** The cell above, in the same column. */
export function above(cell: string, row: number): string {
  return `${cell.replace(/\d+$/, '')}${row - 1}`;
}

/** The cell below, in the same column. */
export function below(cell: string, row: number): string {
  return `${cell.replace(/\d+$/, '')}${row + 1}`;
}

function level(name: string, number: number): string {
  return `INDEX(crl_${name},${number})`;
}
