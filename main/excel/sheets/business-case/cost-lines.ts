import type { CostLine } from '../../../../shared/model/tables/cost-line.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { COST_LINES } from '../sheet-names.ts';
import { caseBook, quoted } from './case-book.ts';

/** Every cost of the business case, with what it comes to in each scenario. */
export const costLines = registerSheet<CostLine>({
  name: COST_LINES,
  purpose: 'Every cost of the business case, in-house and with a partner, with its amount in each scenario.',
  hint: 'Amounts are those of a normal first year, or the whole amount of what is paid once. A dash: the line is not in the scenario. A line that is added here counts once it is read back.',
  table: 'cost_line',
  prefix: 'cln',
  tab: 'selection',
  worked: amountColumns,
  changes: {
    side: { band: 'Facts', name: 'cln_Side' },
    time: { name: 'cln_Time' },
    part: { name: 'cln_Part' },
    driver: { name: 'cln_Driver' },
    quantity: { name: 'cln_Quantity' },
    share_percent: { name: 'cln_Share' },
    price: { name: 'cln_Price' },
    addition_percent: { name: 'cln_Addition' },
    start_month: { name: 'cln_Start' },
    end_month: { name: 'cln_End' },
    growth_percent: { name: 'cln_Growth' },
    probability_percent: { name: 'cln_Chance' },
    avoidable_percent: { name: 'cln_Avoidable' },
    hidden: { name: 'cln_Hidden' },
    counted: { name: 'cln_Counted' },
    scenarios: { width: 32 },
    evidence: { width: 50 },
  },
});

function amountColumns(book: Book): readonly Column<CostLine>[] {
  const { business, rows } = caseBook(book.workbook);
  return business.scenarios.map(({ plan: { scenario } }, index): Column<CostLine> => {
    const amounts = new Map(
      rows
        .filter((row) => row.scenario.plan.scenario.id === scenario.id)
        .map(({ line, amounts }) => [line.id, amounts?.normal ?? 0]),
    );
    const own = `cwk_ScenarioId,${quoted(scenario.id)},cwk_LineId`;
    return {
      key: `amount_${index}`,
      header: scenario.name,
      width: 15,
      look: 'calculated',
      align: 'center',
      format: '#,##0',
      ...(index === 0 ? { band: `Amount, ${book.engagement.currency}` } : {}),
      value: ({ id }, cell) =>
        calculated(
          `IF(COUNTIFS(${own},${cell('id')})=0,"–",SUMIFS(cwk_N,${own},${cell('id')}))`,
          amounts.get(id) ?? null,
        ),
    };
  });
}
