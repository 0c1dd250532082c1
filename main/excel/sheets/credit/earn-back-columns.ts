import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import type { MonthLine } from './credit-lines.ts';
import { below } from './working-formulas.ts';

const CENTER = { look: 'calculated', align: 'center' } as const;

/**
 * When a credit is earned back and what of it: taken out of its month, with the cap applied to the rest anew.
 *
 * @param months how many months the simulation has
 */
export function earnBackColumns(months: number): readonly Column<MonthLine>[] {
  return [
    {
      key: 'next_good',
      header: 'Good months are complete in',
      width: 14,
      ...CENTER,
      value: ({ nextGood, at }, c, row) =>
        calculated(
          `IF(${c('good')}>=crd_EarnMonths,${c('no')},${at === months ? '0' : below(c('next_good'), row)})`,
          nextGood,
        ),
    },
    {
      key: 'returned',
      header: 'Earned back in',
      width: 14,
      ...CENTER,
      name: 'crw_Returned',
      value: ({ cell, at, level }, c, row) =>
        cell === null
          ? null
          : calculated(returnedFormula(c, row, at === months, level.number), (cell.returnedIn ?? -1) + 1),
    },
    {
      key: 'back',
      header: 'Comes back',
      width: 14,
      look: 'calculated',
      format: '#,##0',
      name: 'crw_Back',
      value: ({ cell, back }, c) => (cell === null ? null : calculated(backFormula(c), back)),
    },
  ];
}

/** The next complete run of good months after this one, as long as it is not too late; 0 for never. */
function returnedFormula(c: CellOf, row: number, last: boolean, number: number): string {
  if (last) return '0';
  const next = below(c('next_good'), row);
  return `IF(AND(crd_EarnBack="Yes",INDEX(crl_EarnBack,${number})="Yes",${c('credit')}>0,${next}>0,${next}-${c('no')}<=crd_EarnWithin),${next},0)`;
}

function backFormula(c: CellOf): string {
  const [no, returned] = [c('no'), c('returned')];
  const gone = (until: string) =>
    `SUMIFS(crw_Credit,crw_No,${no},crw_Returned,">0",crw_Returned,"${until}"&${returned})`;
  const rest = (until: string) => `MIN(crd_AtRisk,INDEX(crm_Sum,${no})-${gone(until)})`;
  const together = `SUMIFS(crw_Credit,crw_No,${no},crw_Returned,${returned})`;
  return `IF(${returned}=0,0,(${rest('<')}-${rest('<=')})*${c('credit')}/${together})`;
}
