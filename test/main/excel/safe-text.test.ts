import { expect, it } from 'vitest';
import { cellText, printText } from '../../../main/excel/cells/cell-text.ts';
import { excelDate } from '../../../main/excel/cells/excel-date.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { hasLibreOffice, throughLibreOffice } from './support/libre-office.ts';
import { type FileBook, readCells, sheetOf } from './support/read-cells.ts';
import { answered, newWorkbook } from './support/workbooks.ts';

const folder = tempFolder();

/** What people type or paste, and what must be in the cell. */
const NASTY: readonly (readonly [typed: string, kept: string])[] = [
  ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  ['+1+1', '+1+1'],
  ['-2', '-2'],
  ['@SUM(A1)', '@SUM(A1)'],
  ['\t=731+1', '\t=731+1'],
  ["=cmd|'/c calc'!A0", "=cmd|'/c calc'!A0"],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['bell\u0007 and null\u0000', 'bell and null'],
  ['not a character \uFFFE', 'not a character '],
  ['half an emoji \uD83D', 'half an emoji \uFFFD'],
  ['_x0041_ stays', '_x0041_ stays'],
  ['<b>&"quotes"\' ]]>', '<b>&"quotes"\' ]]>'],
  ['  spaces around  ', '  spaces around  '],
  ['日本語 😀 العربية', '日本語 😀 العربية'],
];

function nasty() {
  const workbook = newWorkbook('=731+1 & "title"', "O'Neil & Søns <Ltd>");
  const ids = Object.keys(workbook.question);
  const answers = NASTY.map(([note], index) => ({
    question: ids[index] ?? '',
    level: 3,
    note,
    evidence: note,
  }));
  return answered(workbook, answers, '=731+1');
}

function notes(book: FileBook): readonly unknown[] {
  const { cells } = sheetOf(book, 'Checklist');
  return NASTY.map((_, index) => cells.get(`P${4 + index}`)?.value);
}

it('keeps every text as text, whatever it begins with', async () => {
  const { book } = await exported(folder, nasty());
  expect(notes(book)).toEqual(NASTY.map(([, kept]) => kept));
  const typed = NASTY.map(([text]) => text.trim()).filter((text) => text.startsWith('='));
  const formulas = book.sheets.flatMap(({ cells }) =>
    [...cells.values()].map(({ formula }) => formula ?? ''),
  );
  for (const text of typed) expect(formulas.filter((formula) => formula.includes(text.slice(1)))).toEqual([]);
  expect(sheetOf(book, 'Cover').cells.get('B2')).toEqual({ formula: null, value: '=731+1 & "title"' });
});

it.skipIf(!hasLibreOffice)('keeps them in LibreOffice too', async () => {
  const { path } = await exported(folder, nasty());
  expect(notes(readCells(throughLibreOffice(path, folder)))).toEqual(NASTY.map(([, kept]) => kept));
});

it('shortens what one cell cannot hold, and leaves no half of a sign', () => {
  expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
  expect(cellText(`${'x'.repeat(32_765)}😀😀`)).toBe(`${'x'.repeat(32_765)}…`);
});

it('doubles the sign that starts a code in headers and footers', () => {
  expect(printText('Müller & Co &P')).toBe('Müller && Co &&P');
});

it.each([
  ['2027-03-31', new Date(Date.UTC(2027, 2, 31))],
  ['1900-02-28', '1900-02-28'],
  ['soon', 'soon'],
])('writes the day %s as a date only where every program counts alike', (day, cell) => {
  expect(excelDate(day)).toEqual(cell);
});
