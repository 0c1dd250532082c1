import type { Worksheet } from 'exceljs';
import type { Book } from '../../book.ts';
import { writeHeading } from '../../layout/heading.ts';
import { setUpPage } from '../../layout/page.ts';
import { addFilter, type Column, type Span, setColumns, writeBands, writeTable } from '../../layout/table.ts';

/** A register below something of its own, such as a total. */
interface OwnRegister<R> {
  readonly title: string;
  readonly hint: string;
  /** The row with the names of the columns. */
  readonly header: number;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly printUntil: string;
  /** Writes what stands between the heading and the columns. */
  readonly above?: (book: Book, sheet: Worksheet) => void;
}

/** Writes a register like any other, with room above its columns. Not protected, so that it can be sorted. */
export function writeOwnRegister<R>(book: Book, sheet: Worksheet, about: OwnRegister<R>): Span {
  const { title, hint, header, columns, rows, printUntil, above } = about;
  writeHeading(book, sheet, { title, hint, firstColumn: 2 });
  setColumns(sheet, columns);
  above?.(book, sheet);
  writeBands(sheet, header, columns);
  const span = writeTable(book, sheet, header, columns, rows, { mostLines: 3, longest: 300 });
  addFilter(sheet, header, columns, span);
  setUpPage(book, sheet, {
    frozenRows: header,
    frozenColumns: 2,
    repeat: `${header - 1}:${header}`,
    chosen: 'B1',
    printUntil: `${span.letter(printUntil)}${span.last}`,
  });
  return span;
}
