import type { Worksheet } from 'exceljs';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { READ_ME, type RequestBook } from './request-book.ts';

/** The top of a sheet of the request: the way back, the title, and what to do here. */
export function writeTop(
  book: RequestBook,
  sheet: Worksheet,
  { title, hint, columns }: { title: string; hint: string; columns: readonly number[] },
): void {
  columns.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.getColumn(1).hidden = true;
  put(sheet, 'B1', '← Read me', { look: 'link', middle: true, oneLine: true });
  book.links.push({ from: sheet.name, cell: 'B1', to: READ_ME });
  put(sheet, 'C1', title, { look: 'title', middle: true, oneLine: true });
  put(sheet, 'C2', hint, { look: 'hint', oneLine: true });
  // The request that the sheet belongs to, for a file that has lost its last sheet.
  put(sheet, 'A1', book.issue.id, { look: 'hint', oneLine: true });
  sheet.getRow(1).height = 28;
  sheet.getRow(2).height = 20;
}

/** Paper, view and protection: only answer cells can be typed into, and there is no password. */
export function finishSheet(
  book: RequestBook,
  sheet: Worksheet,
  { header, until, chosen }: { header: number; until: string; chosen: string },
): void {
  setUpPage(book, sheet, {
    frozenRows: header,
    repeat: `${header}:${header}`,
    printUntil: until,
    chosen,
  });
  protectSheet(sheet);
}

/** A header row from the second column on; the first one is hidden and holds the keys. */
export function writeHeader(sheet: Worksheet, row: number, words: readonly string[]): void {
  words.forEach((word, index) => {
    put(sheet, `${String.fromCharCode(65 + index)}${row}`, word, { look: 'header' });
  });
  sheet.getRow(row).height = 32;
}
