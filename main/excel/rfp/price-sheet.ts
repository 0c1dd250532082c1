import type { Worksheet } from 'exceljs';
import { comparedWork } from '../../../shared/domain/price/compared-work.ts';
import {
  FILE_EXTRAS,
  FILE_OFFERS,
  FILE_TIERS,
  modelWords,
  PRICE_ROWS,
  type PriceRow,
} from '../../../shared/domain/rfp/price-grid.ts';
import { parametersOf, parameterValue } from '../../../shared/model/parameters.ts';
import { PRICING_MODELS } from '../../../shared/model/selection-lists.ts';
import type { AnyField } from '../../../shared/model/table.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { calculated } from '../cells/calculated.ts';
import { ATTENTION, markWords } from '../layout/marks.ts';
import { put } from '../layout/put.ts';
import { lines } from '../layout/table.ts';
import { type Rule, validate } from '../layout/validation.ts';
import { KEYS, type RequestBook, STATUS, WORDS } from './request-book.ts';
import { finishSheet, writeHeader, writeTop } from './request-page.ts';

const WIDTHS = [6, 30, 46, 30, 26, 26, 13] as const;
const COLUMNS = ['E', 'F'] as const;
/** Below the title stands the work that is priced. */
const WORK_ROW = 4;

/** One grid for every pricing model, above it the work that all vendors price alike. */
export function writePrices(book: RequestBook, sheet: Worksheet): void {
  writeTop(book, sheet, {
    title: 'Pricing',
    hint: 'Choose a pricing model, then fill in the rows that belong to it. A second column takes another model.',
    columns: WIDTHS,
  });
  const header = writeWork(book, sheet) + 1;
  const offers = Array.from({ length: FILE_OFFERS }, (_, index) => WORDS.offer(index + 1));
  writeHeader(sheet, header, [WORDS.key, WORDS.item, WORDS.meaning, 'For', ...offers, WORDS.status]);
  let row = header + 1;
  const modelRow = row + PRICE_ROWS.findIndex(({ field }) => field === 'model');
  for (const one of PRICE_ROWS) {
    writePriceRow(sheet, row, one, modelRow);
    row += 1;
  }
  markWords(sheet, `G${header + 1}:G${row - 1}`, [[STATUS.missing, ATTENTION]]);
  row = writeTiers(sheet, row);
  const last = writeExtras(sheet, row + 1);
  finishSheet(book, sheet, { header, until: `G${last}`, chosen: `E${header + 1}` });
}

/** The volumes that are priced, a little less and a little more of them. Returns the last row. */
function writeWork(book: RequestBook, sheet: Worksheet): number {
  const { contacts, ahtSeconds, resolved01 } = comparedWork(book.workbook);
  const swing01 = parameterValue(parametersOf(book.workbook), 'pricing.volume_swing') / 100;
  const rows: readonly (readonly [string, string, number | null, string])[] = [
    ['Contacts a year', 'The volume to price.', contacts, '#,##0'],
    ['Fewer', `The same less ${Math.round(100 * swing01)} %.`, contacts && contacts * (1 - swing01), '#,##0'],
    [
      'More',
      `The same and ${Math.round(100 * swing01)} % more.`,
      contacts && contacts * (1 + swing01),
      '#,##0',
    ],
    ['Handling time', 'Seconds of an average contact, with the work after it.', ahtSeconds, '#,##0'],
    ['Resolved at first contact', 'Share of contacts that end solved.', resolved01, '0%'],
  ];
  let row = WORK_ROW - 1;
  for (const [name, meaning, value, format] of rows) {
    if (value === null) continue;
    row += 1;
    put(sheet, `B${row}`, name, { look: 'key' });
    put(sheet, `C${row}`, meaning, { look: 'plain' });
    put(sheet, `D${row}`, value, { look: 'figure', align: 'right', format });
  }
  return Math.max(row, WORK_ROW);
}

function writePriceRow(sheet: Worksheet, row: number, one: PriceRow, modelRow: number): void {
  const field = tableOf('offer').fields[one.field];
  if (!field) return;
  put(sheet, `A${row}`, `${KEYS.price}${one.field}`, { look: 'plain' });
  put(sheet, `B${row}`, field.unit ? `${field.label} (${field.unit})` : field.label, { look: 'key' });
  put(sheet, `C${row}`, field.help, { look: 'plain' });
  put(sheet, `D${row}`, modelWords(one), { look: 'plain' });
  for (const column of COLUMNS) put(sheet, `${column}${row}`, null, inputStyle(field));
  const tests = COLUMNS.map((column) => missingTest(one, column, row, modelRow)).filter(
    (test) => test !== '',
  );
  put(
    sheet,
    `G${row}`,
    tests.length === 0 ? null : calculated(`IF(OR(${tests.join(',')}),"${STATUS.missing}","")`, ''),
    { look: 'calculated', align: 'center' },
  );
  validate(sheet, `E${row}:F${row}`, ruleOf(field));
  const tallest = Math.max(lines(field.help, WIDTHS[2]), lines(modelWords(one), WIDTHS[3]));
  sheet.getRow(row).height = 15 * Math.max(tallest, field.kind === 'longText' ? 3 : 1) + 4;
}

/** A row that the chosen model cannot do without is missing once its column has begun. */
function missingTest(
  { field, models, needed }: PriceRow,
  column: string,
  row: number,
  modelRow: number,
): string {
  if (!needed) return '';
  const cell = `${column}${row}`;
  const model = `${column}$${modelRow}`;
  if (field === 'model')
    return `AND(${cell}="",COUNTA(${column}${row + 1}:${column}${row + PRICE_ROWS.length})>0)`;
  const chosen = models
    .map((one) => `${model}="${PRICING_MODELS.find(({ value }) => value === one)?.label ?? one}"`)
    .join(',');
  return `AND(${cell}="",OR(${chosen}))`;
}

function writeTiers(sheet: Worksheet, from: number): number {
  let row = from;
  for (let tier = 1; tier <= FILE_TIERS; tier += 1)
    for (const part of ['above', 'price'] as const) {
      const field = tableOf('offer_tier').fields[part];
      if (!field) continue;
      put(sheet, `A${row}`, `${KEYS.tier}${tier}.${part}`, { look: 'plain' });
      put(sheet, `B${row}`, part === 'above' ? `Tier ${tier}: above (contacts)` : `Tier ${tier}: price`, {
        look: 'key',
      });
      put(sheet, `C${row}`, field.help, { look: 'plain' });
      put(sheet, `D${row}`, 'Per contact', { look: 'plain' });
      for (const column of COLUMNS) put(sheet, `${column}${row}`, null, inputStyle(field));
      put(sheet, `G${row}`, null, { look: 'calculated' });
      validate(sheet, `E${row}:F${row}`, ruleOf(field));
      sheet.getRow(row).height = 15 * lines(field.help, WIDTHS[2]) + 4;
      row += 1;
    }
  return row;
}

function writeExtras(sheet: Worksheet, header: number): number {
  put(sheet, `A${header}`, WORDS.key, { look: 'header' });
  ['Extra', WORDS.extra, WORDS.paid, WORDS.offer(1), WORDS.offer(2), ''].forEach((word, index) => {
    put(sheet, `${String.fromCharCode(66 + index)}${header}`, word, { look: 'header' });
  });
  sheet.getRow(header).height = 24;
  const amount = tableOf('offer_extra').fields.amount;
  for (let extra = 1; extra <= FILE_EXTRAS; extra += 1) {
    const row = header + extra;
    put(sheet, `A${row}`, `${KEYS.extra}${extra}`, { look: 'plain' });
    put(sheet, `B${row}`, `Extra ${extra}`, { look: 'key' });
    put(sheet, `C${row}`, null, { look: 'input' });
    put(sheet, `D${row}`, null, { look: 'input' });
    for (const column of COLUMNS) put(sheet, `${column}${row}`, null, { look: 'input', format: '#,##0.00' });
    put(sheet, `G${row}`, null, { look: 'calculated' });
  }
  const [first, last] = [header + 1, header + FILE_EXTRAS];
  validate(sheet, `C${first}:C${last}`, {
    title: WORDS.extra,
    help: 'What is paid for beside the price, such as set-up, travel, licences or reports.',
    takes: { kind: 'text', longest: 120 },
  });
  validate(sheet, `D${first}:D${last}`, {
    title: WORDS.paid,
    help: 'How often. For a percentage of the fee the figure is a percentage.',
    takes: { kind: 'list', list: 'lst_Paid' },
  });
  if (amount) validate(sheet, `E${first}:F${last}`, ruleOf(amount));
  return last;
}

function inputStyle({ kind }: AnyField) {
  if (kind === 'date') return { look: 'input', align: 'right', format: 'yyyy-mm-dd' } as const;
  if (kind === 'money') return { look: 'input', align: 'right', format: '#,##0.00##' } as const;
  if (kind === 'decimal' || kind === 'integer') return { look: 'input', align: 'right' } as const;
  return { look: 'input' } as const;
}

const LISTS: Readonly<Record<string, string>> = {
  'Pricing model': 'lst_Model',
  Tiers: 'lst_Tiers',
  'Unit of shared agents': 'lst_SharedUnit',
};

function ruleOf({ label: title, help, kind, min = 0, max = 1_000_000_000_000 }: AnyField): Rule {
  const list = LISTS[title];
  if (list) return { title, help, takes: { kind: 'list', list } };
  if (kind === 'date') return { title, help, takes: { kind: 'date' } };
  if (kind === 'money' || kind === 'decimal' || kind === 'integer')
    return { title, help, takes: { kind: 'number', min, max } };
  return { title, help, takes: { kind: 'text', longest: 2_000 } };
}
