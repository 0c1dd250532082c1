import type { Worksheet } from 'exceljs';
import type { Book } from '../book.ts';
import type { CellContent } from '../cells/calculated.ts';
import { type CellStyle, cellStyle } from '../cells/cell-style.ts';
import { countFormulas, needsOwnFormat } from './bulk-rows.ts';
import { letter, nameCells } from './names.ts';
import { fillCell } from './put.ts';
import { type Rule, validate } from './validation.ts';

/** The address of another cell of the same row, by the key of its column. */
export type CellOf = (key: string) => string;

/** One column of a table: how it looks, what may be typed, and what stands in it. */
export interface Column<R> extends CellStyle {
  readonly key: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Folded away behind the + above the sheet. */
  readonly folded?: boolean;
  /** The part of a long row that begins here, written above the header. */
  readonly band?: string;
  /** The column's name runs upwards. */
  readonly turnedHeader?: boolean;
  /** The name that formulas know the column's cells by. */
  readonly name?: string;
  readonly rule?: Rule;
  /** A number format for single rows, where the column has none. */
  readonly formatOf?: (row: R) => string;
  readonly value: (row: R, cell: CellOf, rowNumber: number) => CellContent;
}

/** As many lines as the tallest row that Excel allows has room for. */
const ALL_LINES = 26;

/** Where a table stands, once it is written. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The cells of a column, as in `D4:D83`. */
  readonly cells: (key: string) => string;
  readonly letter: (key: string) => string;
}

/** Writes a table from its header row on, with names for its columns and rules for what may be typed. */
export function writeTable<R>(
  book: Book,
  sheet: Worksheet,
  headerRow: number,
  columns: readonly Column<R>[],
  rows: readonly R[],
  {
    mostLines = ALL_LINES,
    longest = Number.POSITIVE_INFINITY,
  }: {
    readonly mostLines?: number;
    /** More rows than this are written in bulk: only where the formulas of a column are alike and nothing stands below. */
    readonly longest?: number;
  } = {},
): Span {
  const letters = new Map(columns.map(({ key }, index) => [key, letter(index + 1)]));
  const letterOf = (key: string) => {
    const found = letters.get(key);
    if (!found) throw new Error(`${sheet.name} has no column ${key}.`);
    return found;
  };
  const first = headerRow + 1;
  const last = Math.max(first, headerRow + rows.length);
  const span: Span = {
    first,
    last,
    cells: (key) => `${letterOf(key)}${first}:${letterOf(key)}${last}`,
    letter: letterOf,
  };
  const header = sheet.getRow(headerRow);
  columns.forEach((column, index) => {
    const turned = column.turnedHeader ?? false;
    const align = turned ? 'center' : (column.align ?? 'left');
    fillCell(header.getCell(index + 1), column.header, { look: 'header', align, turned });
    if (column.name) nameCells(book, sheet, column.name, span.cells(column.key));
    if (column.rule && rows.length > 0) validate(sheet, span.cells(column.key), column.rule);
  });
  header.height = headerHeight(columns);
  const styles = columns.map((column) => cellStyle(column));
  const contentsOf = (index: number) => {
    const number = first + index;
    return columns.map((column) =>
      column.value(rows[index] as R, (key) => `${letterOf(key)}${number}`, number),
    );
  };
  const heightOf = (contents: readonly CellContent[]) => rowHeight(columns, contents, mostLines);
  const asObjects = rows.length > longest ? rowsApart(rows.length, contentsOf) : null;
  if (asObjects)
    book.bulk.push({
      sheet: sheet.name,
      first,
      count: rows.length,
      apart: asObjects.apart,
      formulas: asObjects.formulas,
      contentsOf,
      heightOf,
    });
  rows.forEach((row, index) => {
    if (asObjects && index > 0 && !asObjects.apart.has(index)) return;
    const number = first + index;
    const target = sheet.getRow(number);
    const contents = contentsOf(index);
    columns.forEach((column, at) => {
      const cell = target.getCell(at + 1);
      if (column.formatOf) fillCell(cell, contents[at] ?? null, { ...column, format: column.formatOf(row) });
      else fillCell(cell, contents[at] ?? null, column, styles[at]);
    });
    target.height = heightOf(contents);
  });
  return span;
}

/** The first pass over a long table: which rows exceljs has to write, and how many formulas the others have. */
function rowsApart(count: number, contentsOf: (index: number) => readonly CellContent[]) {
  const apart = new Set<number>();
  let formulas = 0;
  for (let index = 0; index < count; index += 1) {
    const contents = contentsOf(index);
    if (index > 0 && needsOwnFormat(contents)) apart.add(index);
    else formulas += countFormulas(contents);
  }
  return { apart, formulas };
}

/** A name that runs upwards breaks into two lines from here on. */
const TALLEST_HEADER = 104;

/** Tall enough for the longest name, wrapped or running upwards; the filter's arrow takes some of the width. */
function headerHeight<R>(columns: readonly Column<R>[]): number {
  const heights = columns.map(({ header, width, turnedHeader, hidden }) => {
    if (hidden) return 0;
    return turnedHeader
      ? Math.min(TALLEST_HEADER, 6 * header.length + 22)
      : 15 * lines(header, width - 2) + 6;
  });
  return Math.max(21, ...heights);
}

/** Writes the parts of long rows into the row above the header. */
export function writeBands<R>(sheet: Worksheet, headerRow: number, columns: readonly Column<R>[]): void {
  const row = sheet.getRow(headerRow - 1);
  columns.forEach(({ band, hidden }, index) => {
    if (!hidden) fillCell(row.getCell(index + 1), band ?? null, { look: 'band', oneLine: true });
  });
  row.height = 18;
}

/** Sets the widths of a sheet's columns from its main table. */
export function setColumns<R>(sheet: Worksheet, columns: readonly Column<R>[]): void {
  columns.forEach(({ width, hidden = false, folded = false }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = hidden || folded;
    if (folded) column.outlineLevel = 1;
  });
  if (columns.some(({ folded }) => folded)) sheet.properties.outlineLevelCol = 1;
}

/** A filter on every column of a table. */
export function addFilter<R>(
  sheet: Worksheet,
  headerRow: number,
  columns: readonly Column<R>[],
  span: Span,
): void {
  sheet.autoFilter = `A${headerRow}:${letter(columns.length)}${span.last}`;
}

/** The height that shows the longest wrapped text of a row; Excel does not work it out for a new file. */
function rowHeight<R>(
  columns: readonly Column<R>[],
  contents: readonly CellContent[],
  mostLines: number,
): number {
  const counts = columns.map(({ width, hidden, oneLine }, at) => {
    const content = contents[at];
    const text =
      typeof content === 'object' && content !== null && 'result' in content ? content.result : content;
    return typeof text === 'string' && !hidden && !oneLine ? lines(text, width) : 1;
  });
  return 15 * Math.min(mostLines, Math.max(1, ...counts)) + 3;
}

/** How many lines a text takes in a column, word by word and a little on the safe side. */
export function lines(text: string, width: number): number {
  const room = width * 1.1;
  let count = 0;
  for (const paragraph of text.split('\n')) {
    count += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + word.length > room) {
        count += 1;
        used = 0;
      }
      count += Math.max(0, Math.ceil(word.length / room) - 1);
      used += word.length + 1;
    }
  }
  return count;
}
