import { BAND_NAMES, type Band } from '../../../shared/domain/readiness/readiness-band.ts';
import { type Figure, results } from '../../../shared/domain/results.ts';
import type { Book, SheetPlan } from '../book.ts';
import { calculated, UNKNOWN, yesNo } from '../cells/calculated.ts';
import { writeHeading } from '../layout/heading.ts';
import { BAD, GOOD, markWords } from '../layout/marks.ts';
import { nameCells } from '../layout/names.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { addFilter, type Column, setColumns, writeTable } from '../layout/table.ts';
import { CHECKS } from './sheet-names.ts';

const TABLE_ROW = 6;
/** Two figures further apart than this do not agree. */
const TOLERANCE = 1e-9;

/** One figure that the app and this file both work out. */
interface Check {
  readonly label: string;
  /** What the app came to, as it stays. */
  readonly app: number | string;
  readonly format: string;
  /** The same figure in this file. */
  readonly formula: string;
}

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
    setUpPage(book, sheet, { frozenRows: TABLE_ROW, frozenColumns: 2, repeat: `${TABLE_ROW}:${TABLE_ROW}`, portrait: true });
    protectSheet(sheet);
    return { rows: list.length, complete: null };
  },
};

function checksOf({ workbook, readiness }: Book): readonly Check[] {
  const figures = results(workbook);
  const check = (label: string, key: string, formula: string): Check => ({
    label,
    app: shown(figures[key] ?? null),
    format: key.endsWith('.completeness') ? '0.0%' : SCORE.test(key) ? '0.0000' : 'General',
    formula,
  });
  const dimensions = readiness.dimensions.flatMap(({ dimension: { id, title } }) =>
    (['Claimed', 'Evidenced', 'Answered', 'Applicable', 'Complete'] as const).map((column) => {
      const key = column === 'Complete' ? 'completeness' : column.toLowerCase();
      return check(
        `${id} ${title}: ${WORDS[column]}`,
        `readiness.${id}.${key}`,
        `INDEX(dim_${column},MATCH("${id.replaceAll('"', '""')}",dim_No,0))`,
      );
    }),
  );
  return [
    check('Readiness band', 'readiness.band', 'band_Readiness'),
    check('Band that the score gives by itself', 'readiness.band.by-score', 'band_ByScore'),
    check('Overall readiness', 'readiness.overall', 'score_Readiness'),
    check('Overall from claimed levels', 'readiness.overall.claimed', 'score_Claimed'),
    check('Overall from evidenced levels', 'readiness.overall.evidenced', 'score_Evidenced'),
    check('Provisional', 'readiness.provisional', 'score_Provisional'),
    check('Questions answered', 'readiness.answered', 'answered_All'),
    check('Questions that apply', 'readiness.applicable', 'applicable_All'),
    check('Gates passed', 'readiness.gates.passed', 'gates_Passed'),
    check('Gates failed', 'readiness.gates.failed', 'gates_Failed'),
    check('Gates open', 'readiness.gates.open', 'gates_Open'),
    check('Questions below their target', 'readiness.gaps', 'gaps_Count'),
    ...dimensions,
  ];
}

/** Keys of figures from 0 to 100. */
const SCORE = /overall|\.(claimed|evidenced)$/;

const WORDS = {
  Claimed: 'claimed score',
  Evidenced: 'evidenced score',
  Answered: 'answered',
  Applicable: 'applicable',
  Complete: 'share answered',
} as const;

function shown(figure: Figure): number | string {
  if (figure === null) return UNKNOWN;
  if (typeof figure === 'boolean') return yesNo(figure);
  return typeof figure === 'string' ? (BAND_NAMES[figure as Band] ?? figure) : figure;
}

const COLUMNS: readonly Column<Check>[] = [
  { key: 'no', header: 'No.', width: 12, look: 'key', align: 'center', value: (_, __, row) => row - TABLE_ROW },
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
      return calculated(`IFERROR(IF(AND(ISNUMBER(${app}),ISNUMBER(${file})),ABS(${app}-${file}),IF(${app}=${file},0,1)),1)`, 0);
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
