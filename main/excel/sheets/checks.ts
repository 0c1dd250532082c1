import type { SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { writeHeading } from '../layout/heading.ts';
import { BAD, GOOD, markWords } from '../layout/marks.ts';
import { nameCells } from '../layout/names.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { addFilter, type Column, setColumns, writeTable } from '../layout/table.ts';
import type { Check } from './check.ts';
import { checksOf } from './check-list.ts';
import { CHECKS } from './sheet-names.ts';

const TABLE_ROW = 6;
/** Two figures further apart than this do not agree. */
const TOLERANCE = 1e-9;

/** The app's figures beside those of this file, so that nobody has to trust either. */
export const checks: SheetPlan = {
  name: CHECKS,
  purpose: 'Each headline figure as the app worked it out, beside the live formula of this file.',
  tab: 'across',
  write: (book, sheet) => {
    const list = checksOf(book);
    writeHeading(book, sheet, {
      title: 'Checks',
      hint: 'At the time of the export every line agrees. After you change a yellow cell, ✗ shows what moved.',
    });
    setColumns(sheet, COLUMNS);
    const all = `All ${list.length} checks agree`;
    put(sheet, 'B3', 'Result', { look: 'key', middle: true });
    put(
      sheet,
      'C3',
      calculated(
        'IF(COUNTIF(check_Marks,"✓")=ROWS(check_Marks),"All "&ROWS(check_Marks)&" checks agree",ROWS(check_Marks)-COUNTIF(check_Marks,"✓")&" of "&ROWS(check_Marks)&" checks differ")',
        all,
      ),
      { look: 'figure', middle: true, oneLine: true },
    );
    put(sheet, 'D3', null, { look: 'figure' });
    sheet.mergeCells('C3:D3');
    nameCells(book, sheet, 'check_All', 'C3');
    put(sheet, 'B4', 'Largest difference that still agrees', { look: 'key' });
    put(sheet, 'C4', TOLERANCE, { look: 'calculated', format: '0E+00', align: 'left' });
    nameCells(book, sheet, 'check_Tolerance', 'C4');
    const span = writeTable(book, sheet, TABLE_ROW, COLUMNS, list);
    addFilter(sheet, TABLE_ROW, COLUMNS, span);
    for (const cells of [span.cells('mark'), 'C3'])
      markWords(sheet, cells, [
        ['✓', GOOD],
        ['✗', BAD],
        ['All', GOOD],
      ]);
    setUpPage(book, sheet, {
      frozenRows: TABLE_ROW,
      frozenColumns: 2,
      repeat: `${TABLE_ROW}:${TABLE_ROW}`,
      portrait: true,
    });
    protectSheet(sheet);
    return { rows: list.length, complete: null };
  },
};

const COLUMNS: readonly Column<Check>[] = [
  {
    key: 'no',
    header: 'No.',
    width: 12,
    look: 'key',
    align: 'center',
    value: (_, __, row) => row - TABLE_ROW,
  },
  { key: 'label', header: 'Figure', width: 52, look: 'plain', value: ({ label }) => label },
  {
    key: 'app',
    header: 'The app says',
    width: 20,
    look: 'plain',
    align: 'right',
    formatOf: ({ format }) => format,
    value: ({ app }) => app,
  },
  {
    key: 'file',
    header: 'This file says',
    width: 20,
    look: 'calculated',
    align: 'right',
    formatOf: ({ format }) => format,
    value: ({ formula, app }) => calculated(formula, app),
  },
  {
    key: 'difference',
    header: 'Difference',
    width: 13,
    look: 'calculated',
    align: 'right',
    value: (_, cell) => {
      const [app, file] = [cell('app'), cell('file')];
      return calculated(
        `IFERROR(IF(AND(ISNUMBER(${app}),ISNUMBER(${file})),ABS(${app}-${file}),IF(${app}=${file},0,1)),1)`,
        0,
      );
    },
  },
  {
    key: 'mark',
    header: 'Agrees',
    width: 10,
    look: 'calculated',
    align: 'center',
    name: 'check_Marks',
    value: (_, cell) => calculated(`IF(${cell('difference')}<=check_Tolerance,"✓","✗")`, '✓'),
  },
];
