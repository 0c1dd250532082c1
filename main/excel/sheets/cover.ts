import type { Worksheet } from 'exceljs';
import { BAND_NAMES } from '../../../shared/domain/readiness/readiness-band.ts';
import { TABLES } from '../../../shared/model/tables.ts';
import type { Book, SheetPlan } from '../book.ts';
import { type CellContent, calculated } from '../cells/calculated.ts';
import type { CellStyle, Look } from '../cells/cell-style.ts';
import { excelDate } from '../cells/excel-date.ts';
import { BAD, GOOD, markWords } from '../layout/marks.ts';
import { nameCells } from '../layout/names.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { lines } from '../layout/table.ts';
import { validate } from '../layout/validation.ts';
import { checksOf } from './check-list.ts';
import { CONTENTS, COVER } from './sheet-names.ts';

const TEXT_WIDTH = 74;
const ENGAGEMENT = TABLES.engagement.fields;

/** The first thing that a reader sees: what this is, where it stands, and how to use it. */
export const cover: SheetPlan = {
  name: COVER,
  purpose: 'What this workbook is about, where it stands, and how to use it.',
  tab: 'across',
  write: (book, sheet) => {
    const { engagement } = book;
    [12, 26, TEXT_WIDTH].forEach((width, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    put(sheet, 'A1', 'Contents →', { look: 'link', oneLine: true });
    book.links.push({ from: sheet.name, cell: 'A1', to: CONTENTS });
    put(sheet, 'B2', engagement.title, { look: 'title', middle: true, oneLine: true });
    sheet.getRow(2).height = 34;
    put(sheet, 'B3', engagement.client || 'Readiness for outsourcing customer service', {
      look: 'section',
      oneLine: true,
    });
    const aboutAt = writePairs(book, sheet, 5, 'Where it stands', standing(book));
    const keyAt = writePairs(book, sheet, aboutAt, 'About this workbook', particulars(book));
    const useAt = writeKey(sheet, keyAt);
    writeUse(book, sheet, useAt);
    setUpPage(book, sheet, { portrait: true });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

interface Pair {
  readonly label: string;
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly name?: string;
}

function standing(book: Book): readonly Pair[] {
  const { readiness } = book;
  const { basis, band, answered, applicable } = readiness;
  const figure: CellStyle = { look: 'figure', align: 'left', middle: true };
  return [
    {
      label: 'Readiness band',
      content: calculated('band_Readiness', band.band && BAND_NAMES[band.band]),
      style: figure,
    },
    {
      label: 'Overall readiness, 0–100',
      content: calculated('score_Readiness', readiness[basis].score),
      style: { ...figure, format: '0.0' },
    },
    {
      label: 'Questions answered',
      content: calculated(
        'IF(applicable_All=0,"–",answered_All/applicable_All)',
        applicable === 0 ? null : answered / applicable,
      ),
      style: { ...figure, format: '0%' },
    },
    {
      label: 'Provisional',
      content: calculated('score_Provisional', readiness[basis].provisional),
      style: figure,
    },
    {
      label: 'Checks',
      content: calculated('check_All', `All ${checksOf(book).length} checks agree`),
      style: figure,
      name: 'cover_Checks',
    },
  ];
}

function particulars({ engagement, about }: Book): readonly Pair[] {
  const plain: CellStyle = { look: 'plain', align: 'left' };
  const day = { ...plain, format: 'yyyy-mm-dd' };
  return [
    { label: ENGAGEMENT.client.label, content: engagement.client || null, style: plain },
    { label: ENGAGEMENT.scope.label, content: engagement.scope || null, style: plain },
    { label: 'Exported on', content: excelDate(about.at), style: day },
    { label: 'Exported by', content: about.author || null, style: plain },
    { label: 'Made with', content: `Readiness Workbook ${about.appVersion}`, style: plain },
    { label: 'Confidentiality', content: 'Confidential', style: plain },
    {
      label: 'Status as of',
      content: excelDate(about.at),
      style: { look: 'input', align: 'left', format: 'yyyy-mm-dd' },
      name: 'as_of',
    },
  ];
}

function writePairs(
  book: Book,
  sheet: Worksheet,
  top: number,
  title: string,
  pairs: readonly Pair[],
): number {
  put(sheet, `B${top}`, title, { look: 'section', oneLine: true });
  pairs.forEach(({ label, content, style, name }, index) => {
    const row = top + 1 + index;
    put(sheet, `B${row}`, label, { look: 'key', ...(style.middle ? { middle: true } : {}) });
    put(sheet, `C${row}`, content, style);
    const text = typeof content === 'string' ? lines(content, TEXT_WIDTH) : 1;
    sheet.getRow(row).height = Math.min(405, 15 * text + 5);
    if (name) nameCells(book, sheet, name, `C${row}`);
    if (name === 'as_of')
      validate(sheet, `C${row}`, {
        title: label,
        help: 'Due dates before this day are marked as overdue in the checklist.',
        takes: { kind: 'date' },
      });
    if (name === 'cover_Checks') markWords(sheet, `C${row}`, [['All', GOOD]]);
    if (label === 'Readiness band') markWords(sheet, `C${row}`, [['Not ready', BAD]]);
  });
  return top + pairs.length + 2;
}

const KEY: readonly (readonly [Look, string, string])[] = [
  ['input', 'Yellow, blue text', 'Input: type or choose here. Edit yellow cells only.'],
  ['calculated', 'Grey', 'Calculated: a live formula that follows the yellow cells.'],
  ['plain', 'White', 'Given: wording and numbers that come from the app.'],
];

function writeKey(sheet: Worksheet, top: number): number {
  put(sheet, `B${top}`, 'Key of colours', { look: 'section', oneLine: true });
  KEY.forEach(([look, name, meaning], index) => {
    put(sheet, `B${top + 1 + index}`, name, { look });
    put(sheet, `C${top + 1 + index}`, meaning, { look: 'plain' });
    sheet.getRow(top + 1 + index).height = 20;
  });
  return top + KEY.length + 2;
}

function writeUse({ engagement, workbook }: Book, sheet: Worksheet, top: number): void {
  const retired = Object.values(workbook.question).filter((question) => question.retired).length;
  const notes = [
    'Sheets with formulas are protected without a password. To change them: Review ▸ Unprotect Sheet.',
    'The checklist and the registers (process audit, touchpoint map, locations, actions) are not protected, so that you can sort and filter them. Keep their hidden first column: it holds the ids of the rows.',
    '– means "not known yet", which is not the same as zero.',
    'This file is a copy. What you change here does not change the workbook in the app.',
    ...(retired > 0 ? [`${retired} retired questions are left out; the app keeps their answers.`] : []),
    ...(engagement.sample ? ['This is the sample engagement. Client, people and answers are invented.'] : []),
  ];
  put(sheet, `B${top}`, 'How to use it', { look: 'section', oneLine: true });
  notes.forEach((note, index) => {
    const row = top + 1 + index;
    put(sheet, `B${row}`, note, { look: 'hint' });
    sheet.mergeCells(`B${row}:C${row}`);
    sheet.getRow(row).height = 15 * lines(note, TEXT_WIDTH + 26) + 4;
  });
}
