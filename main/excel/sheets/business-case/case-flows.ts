import type { AssessedScenario } from '../../../../shared/domain/business-case/case-result.ts';
import { CASE_PARTS } from '../../../../shared/domain/business-case/line-amounts.ts';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { CASE_FLOWS } from '../sheet-names.ts';
import { caseBook, quoted } from './case-book.ts';
import { writeFigures } from './flow-figures.ts';

type FlowYear = AssessedScenario['years'][number];

/** What each scenario costs year by year beside staying, and what comes out of it. */
export const caseFlows: SheetPlan = {
  name: CASE_FLOWS,
  purpose:
    'Costs and flows of every scenario year by year, with net present value, internal rate and payback.',
  tab: 'selection',
  write: (book, sheet) => {
    const { business } = caseBook(book.workbook);
    const shown = business.scenarios.filter(({ isBaseline }) => !isBaseline);
    writeHeading(book, sheet, {
      title: CASE_FLOWS,
      hint: 'Flow = staying − scenario. What is paid before the first month is year 0 and not discounted: NPV = flow 0 + NPV(rate, flows 1 to n).',
    });
    setColumns(sheet, flowColumns(business.scenarios[0], '', business.rate01));
    let row = 4;
    shown.forEach((scenario, index) => {
      const { name, id } = scenario.plan.scenario;
      writeSection(sheet, row, name);
      if (scenario.figures === null) {
        put(sheet, `A${row + 1}`, 'Has no result yet: see the app for what is missing.', {
          look: 'hint',
          oneLine: true,
        });
        row += 3;
        return;
      }
      const baseline = business.baseline?.plan.scenario.id ?? '';
      const columns = flowColumns(scenario, baseline, business.rate01);
      const span = writeTable(book, sheet, row + 1, columns, scenario.years);
      const next = writeFigures(book, sheet, span.last + 2, {
        scenario,
        number: index + 1,
        span,
        id,
        baseline,
        home: business.baseline?.runRate ?? 0,
      });
      row = next + 2;
    });
    setUpPage(book, sheet, { frozenRows: 2, frozenColumns: 1 });
    protectSheet(sheet);
    return { rows: shown.length, complete: null };
  },
};

const MONEY = { look: 'calculated', align: 'center', width: 15, format: '#,##0' } as const;

function flowColumns(
  scenario: AssessedScenario | undefined,
  baseline: string,
  rate01: number,
): readonly Column<FlowYear>[] {
  const own = `cwk_ScenarioId,${quoted(scenario?.plan.scenario.id ?? '')}`;
  return [
    { key: 'year', header: 'Year', width: 30, look: 'key', value: ({ year }) => year },
    {
      ...MONEY,
      key: 'staying',
      header: 'Staying',
      value: ({ year, baseline: amount }) =>
        calculated(`SUMIFS(cwk_A${year},cwk_ScenarioId,${quoted(baseline)})`, amount),
    },
    ...CASE_PARTS.map(
      ({ value, label }): Column<FlowYear> => ({
        ...MONEY,
        key: value,
        header: label,
        value: ({ year, parts }) =>
          calculated(`SUMIFS(cwk_A${year},${own},cwk_Part,${quoted(label)})`, parts[value]),
      }),
    ),
    {
      ...MONEY,
      key: 'total',
      header: 'Scenario in all',
      value: ({ total }, c) => calculated(`SUM(${c('fee')}:${c('exit')})`, total),
    },
    {
      ...MONEY,
      key: 'flow',
      header: 'Flow',
      value: ({ flow }, c) => calculated(`${c('staying')}-${c('total')}`, flow),
    },
    {
      ...MONEY,
      key: 'factor',
      header: 'Discount factor',
      format: '0.0000',
      value: ({ year }, c) =>
        calculated(`1/(1+th_finance_discount_rate/100)^${c('year')}`, 1 / (1 + rate01) ** year),
    },
    {
      ...MONEY,
      key: 'discounted',
      header: 'Discounted',
      value: ({ discounted }, c) => calculated(`${c('flow')}*${c('factor')}`, discounted),
    },
    {
      ...MONEY,
      key: 'sum',
      header: 'Flow, added up',
      value: ({ year, sum }, c) =>
        calculated(year === 0 ? c('flow') : `${above(c('sum'))}+${c('flow')}`, sum),
    },
    {
      ...MONEY,
      key: 'discountedSum',
      header: 'Discounted, added up',
      value: ({ year, discountedSum }, c) =>
        calculated(
          year === 0 ? c('discounted') : `${above(c('discountedSum'))}+${c('discounted')}`,
          discountedSum,
        ),
    },
    crossing('back', 'Back in year', 'sum', 'flow', scenario),
    crossing('discountedBack', 'Back in year, discounted', 'discountedSum', 'discounted', scenario),
  ];
}

/** Where a running total stops being negative: the year and its part; a dash in other years. */
function crossing(
  key: string,
  header: string,
  sum: 'sum' | 'discountedSum',
  flow: 'flow' | 'discounted',
  scenario: AssessedScenario | undefined,
): Column<FlowYear> {
  const years = scenario?.years ?? [];
  return {
    ...MONEY,
    key,
    header,
    format: '0.0000',
    value: (row, c) => {
      if (row.year === 0) return '–';
      const before = years[row.year - 1]?.[sum] ?? 0;
      return calculated(
        `IF(AND(${above(c(sum))}<0,${c(sum)}>=0),${c('year')}-1-${above(c(sum))}/${c(flow)},"–")`,
        before < 0 && row[sum] >= 0 ? row.year - 1 - before / row[flow] : null,
      );
    },
  };
}

/** The cell above another. */
function above(cell: string): string {
  return cell.replace(/\d+$/, (row) => String(Number(row) - 1));
}
