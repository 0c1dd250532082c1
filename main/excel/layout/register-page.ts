import type { Worksheet } from 'exceljs';
import type { Book } from '../book.ts';
import { writeHeading } from './heading.ts';
import { setUpPage } from './page.ts';
import { addFilter, type Column, type Span, setColumns, writeBands, writeTable } from './table.ts';

/** The header row of registers: below the title, one line of help, and the names of the parts of a row. */
export const REGISTER_HEADER = 4;

/** Long notes are cut at so many lines, or a row would fill the screen; the cell keeps them whole. */
const MOST_LINES = 3;

/** Longer registers are written in bulk. */
const LONGEST = 300;

/**
 * Writes a register: one row per row of the workbook, its hidden id first and its name frozen beside it. Registers are
 * not protected, so that they can be sorted; every formula reads its own row or whole named columns.
 */
export function writeRegister<R>(
  book: Book,
  sheet: Worksheet,
  about: {
    readonly title: string;
    readonly hint: string;
    readonly columns: readonly Column<R>[];
    readonly rows: readonly R[];
    /** The last column that goes on paper. */
    readonly printUntil: string;
    readonly portrait?: boolean;
  },
): Span {
  const { title, hint, columns, rows } = about;
  writeHeading(book, sheet, { title, hint, firstColumn: 2 });
  setColumns(sheet, columns);
  writeBands(sheet, REGISTER_HEADER, columns);
  const span = writeTable(book, sheet, REGISTER_HEADER, columns, rows, {
    mostLines: MOST_LINES,
    longest: LONGEST,
  });
  addFilter(sheet, REGISTER_HEADER, columns, span);
  setUpPage(book, sheet, {
    frozenRows: REGISTER_HEADER,
    frozenColumns: 2,
    repeat: `${REGISTER_HEADER - 1}:${REGISTER_HEADER}`,
    chosen: 'B1',
    printUntil: `${span.letter(about.printUntil)}${span.last}`,
    ...(about.portrait ? { portrait: true } : {}),
  });
  return span;
}
