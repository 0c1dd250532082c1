import type { Worksheet } from 'exceljs';
import type { Book } from '../book.ts';
import { CONTENTS } from '../sheets/sheet-names.ts';
import { letter } from './names.ts';
import { put } from './put.ts';

/** The row with the column names of a sheet's main table: below the title and one line of help. */
export const HEADER_ROW = 3;

/** The top of a sheet: the way back to the Contents, the title, and one line that says how to read it. */
export function writeHeading(
  book: Book,
  sheet: Worksheet,
  { title, hint, firstColumn = 1 }: { title: string; hint: string; firstColumn?: number },
): void {
  const back = `${letter(firstColumn)}1`;
  put(sheet, back, '← Contents', { look: 'link', middle: true, oneLine: true });
  book.links.push({ from: sheet.name, cell: back, to: CONTENTS });
  put(sheet, `${letter(firstColumn + 1)}1`, title, { look: 'title', middle: true, oneLine: true });
  put(sheet, `${letter(firstColumn + 1)}2`, hint, { look: 'hint', oneLine: true });
  sheet.getRow(1).height = 28;
  sheet.getRow(2).height = 20;
}

/** The title of a part of a sheet. */
export function writeSection(sheet: Worksheet, row: number, title: string, hint = ''): void {
  put(sheet, `A${row}`, title, { look: 'section', oneLine: true });
  sheet.getRow(row).height = 20;
  if (hint) put(sheet, `A${row + 1}`, hint, { look: 'hint', oneLine: true });
}
