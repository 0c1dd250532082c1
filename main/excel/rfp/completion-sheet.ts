import type { Worksheet } from 'exceljs';
import { calculated } from '../cells/calculated.ts';
import { put } from '../layout/put.ts';
import { statusOf } from './question-sheet.ts';
import { COMPLETION, type RequestBook, type RequestSection, STATUS, TABLE_ROW } from './request-book.ts';
import { finishSheet, writeHeader, writeTop } from './request-page.ts';

const WIDTHS = [6, 34, 12, 12, 12, 12, 30] as const;

/** How far the file is, section by section, with a link to the next question that has no answer. */
export function writeCompletion(book: RequestBook, sheet: Worksheet): void {
  writeTop(book, sheet, {
    title: 'Completion',
    hint: 'Works itself out while you write. Essential questions carry a star: none of them may stay empty.',
    columns: WIDTHS,
  });
  writeHeader(sheet, TABLE_ROW, ['', 'Section', 'Questions', 'Answered', 'Too long', 'Done', 'Next']);
  book.sections.forEach((section, index) => {
    writeSection(book, sheet, TABLE_ROW + 1 + index, section);
  });
  const first = TABLE_ROW + 1;
  const last = TABLE_ROW + book.sections.length;
  const row = last + 1;
  const all = book.sections.flatMap(({ questions }) =>
    questions.map(({ question }) => statusOf(book, question)),
  );
  const count = (state: string) => all.filter((one) => one === state).length;
  const answered = all.length - count(STATUS.missing);
  put(sheet, `B${row}`, 'All sections', { look: 'key' });
  const sums = [all.length, answered, count(STATUS.long)];
  ['C', 'D', 'E'].forEach((column, index) => {
    put(sheet, `${column}${row}`, calculated(`SUM(${column}${first}:${column}${last})`, sums[index] ?? 0), {
      look: 'figure',
      align: 'center',
    });
  });
  put(
    sheet,
    `F${row}`,
    calculated(`IF(C${row}=0,0,D${row}/C${row})`, all.length === 0 ? 0 : answered / all.length),
    {
      look: 'figure',
      align: 'center',
      format: '0%',
    },
  );
  finishSheet(book, sheet, { header: TABLE_ROW, until: `G${row}`, chosen: 'B1' });
}

function writeSection(book: RequestBook, sheet: Worksheet, row: number, section: RequestSection): void {
  const { sheet: name, questions } = section;
  const cells = (column: string) =>
    `'${name}'!$${column}$${TABLE_ROW + 1}:$${column}$${TABLE_ROW + questions.length}`;
  const states = questions.map(({ question }) => statusOf(book, question));
  const answered = states.filter((state) => state !== STATUS.missing).length;
  const next = states.indexOf(STATUS.missing);
  put(sheet, `B${row}`, name, { look: 'boxedLink' });
  book.links.push({ from: COMPLETION, cell: `B${row}`, to: name });
  put(sheet, `C${row}`, questions.length, { look: 'plain', align: 'center' });
  put(sheet, `D${row}`, calculated(`C${row}-COUNTIF(${cells('H')},"${STATUS.missing}")`, answered), {
    look: 'calculated',
    align: 'center',
  });
  put(
    sheet,
    `E${row}`,
    calculated(
      `COUNTIF(${cells('H')},"${STATUS.long}")`,
      states.filter((state) => state === STATUS.long).length,
    ),
    { look: 'calculated', align: 'center' },
  );
  put(sheet, `F${row}`, calculated(`D${row}/C${row}`, answered / questions.length), {
    look: 'calculated',
    align: 'center',
    format: '0%',
  });
  const place = `MATCH("${STATUS.missing}",${cells('H')},0)`;
  put(
    sheet,
    `G${row}`,
    calculated(
      `IF(D${row}=C${row},"All answered",HYPERLINK("#'${name}'!E"&(${TABLE_ROW}+${place}),"Go on with "&INDEX(${cells('B')},${place})))`,
      next < 0 ? 'All answered' : `Go on with ${shownNumber(section, next)}`,
    ),
    { look: 'boxedLink' },
  );
  sheet.getRow(row).height = 20;
}

/** The number as its cell shows it: with a star where the question is essential. */
function shownNumber({ questions }: RequestSection, index: number): string {
  const one = questions[index];
  return one ? `${one.number}${one.question.essential ? ' ★' : ''}` : '';
}
