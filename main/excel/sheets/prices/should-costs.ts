import { shouldCostSteps } from '../../../../shared/domain/price/should-cost.ts';
import type { ShouldCost } from '../../../../shared/model/tables/should-cost.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet, rowsOf } from '../registers/register-sheet.ts';
import { SHOULD_COST } from '../sheet-names.ts';

const NEEDED = [
  'wage',
  'bonus_percent',
  'benefits_percent',
  'shrinkage_percent',
  'overhead_percent',
  'margin_percent',
] as const;

/** What an hour ought to cost partners, built up from the wage. */
export const shouldCosts = registerSheet<ShouldCost>({
  name: SHOULD_COST,
  purpose: 'What an hour logged in ought to cost, built up from the wage, to hold offers against.',
  hint: 'Wage × (1 + bonus + benefits) ÷ (1 − shrinkage) × (1 + overhead) ÷ (1 − margin). Type 0 where there is none; an empty cell is unknown.',
  table: 'should_cost',
  prefix: 'shc',
  tab: 'selection',
  worked: shouldCostColumns,
  changes: {
    source: { band: 'Facts' },
    vendor: { name: 'shc_Vendor', width: 26 },
    exchange_rate: { format: '0.0000##' },
  },
});

function shouldCostColumns(book: Book): readonly Column<ShouldCost>[] {
  const rows = rowsOf<ShouldCost>(book, 'should_cost');
  const key = (row: ShouldCost) => {
    const price = shouldCostSteps(row)?.price;
    return price === undefined ? null : Math.round(price * 1e6) / 1e6;
  };
  const isLowest = (row: ShouldCost) => {
    const own = key(row);
    if (own === null || row.vendor === null) return false;
    return rows.every((other) => other.vendor !== row.vendor || (key(other) ?? own) >= own);
  };
  return [
    {
      key: 'price',
      header: `Logged hour, ${book.engagement.currency}`,
      width: 13,
      look: 'calculated',
      align: 'center',
      format: '#,##0.00',
      name: 'shc_Price',
      band: 'Result',
      value: (row, c) => calculated(priceFormula(c), shouldCostSteps(row)?.price ?? null),
    },
    {
      key: 'rounded',
      header: 'To compare',
      width: 12,
      look: 'calculated',
      align: 'center',
      folded: true,
      name: 'shc_Key',
      value: (row, c) => calculated(`IF(ISNUMBER(${c('price')}),ROUND(${c('price')},6),"–")`, key(row)),
    },
    {
      key: 'lowest',
      header: 'Lowest of its vendor',
      width: 12,
      look: 'calculated',
      align: 'center',
      folded: true,
      name: 'shc_Lowest',
      value: (row, c) =>
        calculated(
          `IF(AND(ISNUMBER(${c('price')}),${c('vendor')}<>""),IF(IFERROR(COUNTIFS(shc_Vendor,${c('vendor')},shc_Key,"<"&${c('rounded')}),0)=0,1,0),0)`,
          isLowest(row) ? 1 : 0,
        ),
    },
  ];
}

function priceFormula(c: CellOf): string {
  const [wage, bonus, benefits, shrinkage, overhead, margin] = NEEDED.map(c);
  const rate = `IF(ISNUMBER(${c('exchange_rate')}),${c('exchange_rate')},1)`;
  const price = `${wage}*${rate}*(1+(${bonus}+${benefits})/100)/(1-${shrinkage}/100)*(1+${overhead}/100)/(1-${margin}/100)`;
  return `IF(COUNT(${NEEDED.map(c).join(',')})=${NEEDED.length},${price},"–")`;
}
