import type { Worksheet } from 'exceljs';
import { type HiddenCostTotal, hiddenCostTotal } from '../../../../shared/domain/risk/hidden-cost-total.ts';
import type { HiddenCost } from '../../../../shared/model/tables/hidden-cost.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeHeading } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { addFilter, type Column, setColumns, writeBands, writeTable } from '../../layout/table.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { rowsOf } from '../registers/register-sheet.ts';
import { HIDDEN_COSTS } from '../sheet-names.ts';
import { hiddenCostColumns } from './hidden-cost-columns.ts';

/** The row with the names of the columns: below the totals, so that rows can be added at the end. */
export const HIDDEN_COST_HEADER = 13;

/** Costs that stand in no offer: totals, then one row per line. Not protected, so that it can be sorted. */
export const hiddenCosts: SheetPlan = {
  name: HIDDEN_COSTS,
  purpose: 'Costs that stand in no offer, as ranges of the contract value, with what they add up to.',
  tab: 'readiness',
  write: (book, sheet) => {
    const { contract_value, horizon_months } = book.engagement;
    const rows = rowsOf<HiddenCost>(book, 'hidden_cost');
    const total = hiddenCostTotal(rows, contract_value, horizon_months);
    const columns = allColumns(book, contract_value);
    writeHeading(book, sheet, {
      title: 'Hidden costs',
      hint: 'Shares are % of the expected contract value of a year. Ranges of 2003 are a historical stress test of offshored IT, not a benchmark.',
      firstColumn: 2,
    });
    setColumns(sheet, columns);
    writeBasis(book, sheet);
    writeTotals(book, sheet, total);
    writeBands(sheet, HIDDEN_COST_HEADER, columns);
    const span = writeTable(book, sheet, HIDDEN_COST_HEADER, columns, rows, { mostLines: 3, longest: 300 });
    addFilter(sheet, HIDDEN_COST_HEADER, columns, span);
    setUpPage(book, sheet, {
      frozenRows: 2,
      frozenColumns: 2,
      repeat: `${HIDDEN_COST_HEADER - 1}:${HIDDEN_COST_HEADER}`,
      chosen: 'B1',
      printUntil: `${span.letter('basis')}${span.last}`,
    });
    return { rows: rows.length, complete: null };
  },
};

function allColumns(book: Book, contractValue: number | null): readonly Column<HiddenCost>[] {
  return [
    idColumn<HiddenCost>(({ id }) => id, 'hid_Id'),
    inputColumn<HiddenCost>(book, 'hidden_cost', 'name', (row) => row, {
      name: 'hid_Name',
      band: 'Hidden cost',
    }),
    ...hiddenCostColumns(contractValue),
    ...sectionColumns<HiddenCost>(book, 'hidden_cost', (row) => row, {
      placed: ['name'],
      changes: {
        low_percent: { band: 'Facts' },
        one_time: { name: 'hid_OneTime' },
        counted: { name: 'hid_Counted' },
        risk: { width: 36 },
      },
    }),
  ];
}

/** What the amounts are counted from, as the sheet Profile has it. */
function writeBasis(book: Book, sheet: Worksheet): void {
  const { contract_value, horizon_months, currency } = book.engagement;
  const lines = [
    ['contract_value', 'hid_ContractValue', 'prf_ContractValue', contract_value, `${currency} a year`],
    ['horizon_months', 'hid_Months', 'prf_Horizon', horizon_months, 'Months'],
  ] as const;
  lines.forEach(([field, name, source, value, unit], index) => {
    const row = 4 + index;
    put(sheet, `B${row}`, TABLES.engagement.fields[field].label, { look: 'key', middle: true });
    put(sheet, `C${row}`, calculated(`IF(ISNUMBER(${source}),${source},"–")`, value), {
      look: 'figure',
      align: 'center',
      format: '#,##0',
    });
    put(sheet, `D${row}`, `${unit}, from the sheet Profile.`, { look: 'hint', oneLine: true, middle: true });
    nameCells(book, sheet, name, `C${row}`);
  });
}

const KEYS = ['low', 'likely', 'high'] as const;
const NAMES = { low: 'Low', likely: 'Likely', high: 'High' } as const;

/** What the lines that count add up to: once, every year, in the first year and over the horizon. */
function writeTotals(book: Book, sheet: Worksheet, total: HiddenCostTotal): void {
  const header = 7;
  put(sheet, `B${header}`, 'What counts', { look: 'header' });
  KEYS.forEach((key, index) => {
    put(sheet, `${PERCENT[index]}${header}`, `${NAMES[key]}, %`, { look: 'header', align: 'center' });
    put(sheet, `${AMOUNT[index]}${header}`, `${NAMES[key]}, ${book.engagement.currency}`, {
      look: 'header',
      align: 'center',
    });
  });
  const parts = [
    {
      title: 'Once',
      name: 'Once',
      percent: total.oneTimePercent,
      amount: total.oneTimeAmount,
      once: true,
    },
    {
      title: 'Every year',
      name: 'Yearly',
      percent: total.yearlyPercent,
      amount: total.yearlyAmount,
      once: false,
    },
    { title: 'In the first year', name: 'First', percent: total.percent, amount: total.amount, once: null },
  ] as const;
  parts.forEach(({ title, name, percent, amount, once }, at) => {
    const row = header + 1 + at;
    put(sheet, `B${row}`, title, { look: 'key' });
    KEYS.forEach((key, index) => {
      const column = `hid_Used${NAMES[key]}`;
      const paidOnce = `SUMIFS(${column},hid_OneTime,"Yes")`;
      // An empty cell is a No, which programs do not agree to find by "<>Yes".
      const sum = once === null ? `SUM(${column})` : once ? paidOnce : `SUM(${column})-${paidOnce}`;
      const share = `${PERCENT[index]}${row}`;
      put(sheet, share, calculated(`IF(COUNT(${column})=0,"–",${sum})`, percent?.[key] ?? null), {
        look: 'figure',
        align: 'center',
        format: '0.0',
      });
      nameCells(book, sheet, `hid_${name}${NAMES[key]}`, share);
      put(
        sheet,
        `${AMOUNT[index]}${row}`,
        calculated(
          `IF(AND(ISNUMBER(${share}),ISNUMBER(hid_ContractValue)),${share}/100*hid_ContractValue,"–")`,
          amount?.[key] ?? null,
        ),
        { look: 'figure', align: 'center', format: '#,##0' },
      );
      nameCells(book, sheet, `hid_${name}${NAMES[key]}Amount`, `${AMOUNT[index]}${row}`);
    });
  });
  const row = header + 1 + parts.length;
  put(sheet, `B${row}`, 'Over the horizon', { look: 'key' });
  KEYS.forEach((key, index) => {
    const [once, yearly] = [`hid_Once${NAMES[key]}Amount`, `hid_Yearly${NAMES[key]}Amount`];
    put(sheet, `${PERCENT[index]}${row}`, null, { look: 'plain' });
    put(
      sheet,
      `${AMOUNT[index]}${row}`,
      calculated(
        `IF(AND(ISNUMBER(${once}),ISNUMBER(${yearly})),${once}+${yearly}*hid_Months/12,"–")`,
        total.horizonAmount?.[key] ?? null,
      ),
      { look: 'figure', align: 'center', format: '#,##0' },
    );
    nameCells(book, sheet, `hid_Horizon${NAMES[key]}Amount`, `${AMOUNT[index]}${row}`);
  });
}

/** The columns of the totals: those of the shares and the amounts below them. */
const PERCENT = ['C', 'D', 'E'] as const;
const AMOUNT = ['F', 'G', 'H'] as const;
