import type { Worksheet } from 'exceljs';
import { COST_NOTES, COST_ROWS } from '../../../shared/domain/rfp/price-grid.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { calculated } from '../cells/calculated.ts';
import { put } from '../layout/put.ts';
import { lines } from '../layout/table.ts';
import { validate } from '../layout/validation.ts';
import { KEYS, type RequestBook, TABLE_ROW, WORDS } from './request-book.ts';
import { finishSheet, writeHeader, writeTop } from './request-page.ts';

const WIDTHS = [6, 34, 60, 24] as const;

/** What an hour of work costs the vendor, from the wage up, with the price that follows from it. */
export function writeTransparency(book: RequestBook, sheet: Worksheet): void {
  writeTop(book, sheet, {
    title: 'Transparency',
    hint: 'Open what an hour of work costs you. It is optional, and it keeps talks about prices short.',
    columns: WIDTHS,
  });
  writeHeader(sheet, TABLE_ROW, [WORDS.key, WORDS.item, WORDS.meaning, WORDS.value]);
  const { fields } = tableOf('should_cost');
  let row = TABLE_ROW;
  for (const name of COST_ROWS) {
    const field = fields[name];
    if (!field) continue;
    row += 1;
    const { label, help, unit, min = 0, max = 1_000_000 } = field;
    writeRow(sheet, row, { key: name, name: unit ? `${label} (${unit})` : label, help, number: true });
    validate(sheet, `D${row}`, { title: label, help, takes: { kind: 'number', min, max } });
  }
  const cell = (name: (typeof COST_ROWS)[number]) => `D${TABLE_ROW + 1 + COST_ROWS.indexOf(name)}`;
  for (const { key, label, help } of COST_NOTES) {
    row += 1;
    writeRow(sheet, row, { key, name: label, help, number: false });
    validate(sheet, `D${row}`, { title: label, help, takes: { kind: 'text', longest: 300 } });
  }
  row += 1;
  put(sheet, `B${row}`, 'Price of a logged hour', { look: 'key' });
  put(
    sheet,
    `C${row}`,
    'Wage × (1 + bonus + benefits) ÷ (1 − shrinkage) × (1 + overhead) ÷ (1 − margin). It should agree with your offer.',
    { look: 'plain' },
  );
  const [wage, bonus, benefits] = [cell('wage'), cell('bonus_percent'), cell('benefits_percent')];
  const [shrinkage, overhead, margin] = [
    cell('shrinkage_percent'),
    cell('overhead_percent'),
    cell('margin_percent'),
  ];
  put(
    sheet,
    `D${row}`,
    calculated(
      `IF(${wage}="","",${wage}*(1+(${bonus}+${benefits})/100)/(1-${shrinkage}/100)*(1+${overhead}/100)/(1-${margin}/100))`,
      '',
    ),
    { look: 'figure', align: 'right', format: '#,##0.00' },
  );
  sheet.getRow(row).height = 34;
  finishSheet(book, sheet, { header: TABLE_ROW, until: `D${row}`, chosen: `D${TABLE_ROW + 1}` });
}

function writeRow(
  sheet: Worksheet,
  row: number,
  { key, name, help, number }: { key: string; name: string; help: string; number: boolean },
): void {
  put(sheet, `A${row}`, `${KEYS.cost}${key}`, { look: 'plain' });
  put(sheet, `B${row}`, name, { look: 'key' });
  put(sheet, `C${row}`, help, { look: 'plain' });
  put(sheet, `D${row}`, null, { look: 'input', align: 'right', format: number ? 'General' : '@' });
  sheet.getRow(row).height = 15 * lines(help, WIDTHS[2]) + 4;
}
