import { MOST_INCENTIVE_PERCENT } from '../../../../shared/domain/credit/month-incentive.ts';
import type { SimulatedMonth } from '../../../../shared/domain/credit/simulate-credits.ts';
import { calculated } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import type { CreditLines } from './credit-lines.ts';
import { STATE_WORDS } from './credit-words.ts';

/** A month of the simulation with its place, from 1. */
export type NumberedMonth = SimulatedMonth & { readonly no: number; readonly month: string };

const CENTER = { look: 'calculated', align: 'center' } as const;
const AMOUNT = { look: 'calculated', format: '#,##0', width: 14 } as const;

/** What each month comes to: the sum, the cap, what is earned back, the incentive. */
export function monthColumns({ tried }: CreditLines): readonly Column<NumberedMonth>[] {
  const { stop_at_cap: times } = tried.scheme;
  const { months } = tried.simulation;
  const inTwelve = (no: number) => months.slice(Math.max(0, no - 12), no).filter(({ atCap }) => atCap).length;
  return [
    {
      key: 'no',
      header: 'No.',
      width: 12,
      look: 'plain',
      align: 'center',
      name: 'crm_No',
      value: ({ no }) => no,
    },
    {
      key: 'month',
      header: 'Month',
      width: 12,
      look: 'key',
      align: 'center',
      format: 'yyyy-mm',
      name: 'crm_Month',
      value: ({ month }) => excelDate(`${month}-01`),
    },
    {
      key: 'grace',
      header: 'Grace',
      width: 38,
      look: 'calculated',
      value: ({ grace }, c) =>
        calculated(
          `IF(${c('no')}<=crd_GraceMonths,"Grace, no credits","")`,
          grace ? 'Grace, no credits' : '',
        ),
    },
    {
      key: 'sum',
      header: 'Credits before the cap',
      ...AMOUNT,
      name: 'crm_Sum',
      value: ({ sum }, c) => calculated(`SUMIFS(crw_Credit,crw_No,${c('no')})`, sum),
    },
    {
      key: 'total',
      header: 'Credits after the cap',
      ...AMOUNT,
      name: 'crm_Total',
      value: ({ total }, c) => calculated(`MIN(${c('sum')},crd_AtRisk)`, total),
    },
    {
      key: 'cap',
      header: 'At the cap',
      width: 14,
      ...CENTER,
      name: 'crm_AtCap',
      value: ({ atCap }, c) =>
        calculated(`IF(AND(crd_AtRisk>0,${c('sum')}>=crd_AtRisk*(1-0.000000000001)),1,0)`, atCap ? 1 : 0),
    },
    {
      key: 'breach',
      header: 'Any miss',
      width: 18,
      ...CENTER,
      name: 'crm_Breach',
      value: ({ breach }, c) => calculated(`IF(SUMIFS(crw_Miss,crw_No,${c('no')})>0,1,0)`, breach ? 1 : 0),
    },
    {
      key: 'back',
      header: 'Earned back in this month',
      ...AMOUNT,
      name: 'crm_Back',
      value: ({ earnedBack }, c) => calculated(`SUMIFS(crw_Back,crw_Returned,${c('no')})`, earnedBack),
    },
    {
      key: 'incentive',
      header: 'Incentive',
      ...AMOUNT,
      name: 'crm_Incentive',
      value: ({ incentive }, c) => calculated(incentiveFormula(c), incentive),
    },
    {
      key: 'cap_stop',
      header: 'Reaches months at the cap',
      width: 14,
      ...CENTER,
      name: 'crm_CapStop',
      value: ({ no }, c) =>
        calculated(
          `IF(AND(crd_StopCap>0,SUMIFS(crm_AtCap,crm_No,">"&(${c('no')}-12),crm_No,"<="&${c('no')})>=crd_StopCap),${c('no')},"")`,
          times > 0 && inTwelve(no) >= times ? no : '',
        ),
    },
  ];
}

/** The bonus of a month in which everything was kept, for the share of the marked KPIs that beat their level. */
function incentiveFormula(c: CellOf): string {
  const here = (rest: string) => `COUNTIFS(crw_No,${c('no')},${rest})`;
  const kept = [
    `${c('no')}>crd_GraceMonths`,
    `${here('crw_Critical,1')}>0`,
    `${here(`crw_Critical,1,crw_State,"${STATE_WORDS.missed}"`)}=0`,
    `${here(`crw_Critical,1,crw_State,"${STATE_WORDS.unknown}"`)}=0`,
    `${c('breach')}=0`,
    `${here(`crw_Guard,1,crw_State,"${STATE_WORDS.missed}"`)}=0`,
  ];
  const marked = here('crw_Bonus,1');
  const share = `IF(${marked}=0,1,${here('crw_Bonus,1,crw_Good,">0"')}/${marked})`;
  return `IF(AND(${kept.join(',')}),crd_AtRisk*MIN(crd_Incentive,${MOST_INCENTIVE_PERCENT})/100*${share},0)`;
}
