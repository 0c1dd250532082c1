import type { Worksheet } from 'exceljs';
import type { Book } from '../book.ts';
import { printText } from '../cells/cell-text.ts';

const A4 = 9;
const CM = 1 / 2.54;

/** How a sheet is shown and printed. */
export interface Page {
  /** Rows that stay on screen. */
  readonly frozenRows?: number;
  /** Columns that stay on screen, hidden ones included. */
  readonly frozenColumns?: number;
  /** The rows that every printed page repeats, as in `3:3`. */
  readonly repeat?: string;
  readonly portrait?: boolean;
  /** The last cell to print, when something to its right or below stays off the paper. */
  readonly printUntil?: string;
  /** The chosen cell, when A1 cannot be seen. */
  readonly chosen?: string;
}

/** Sets up view and print: A4, one page wide, the sheet's name above and page numbers below. */
export function setUpPage(book: Pick<Book, 'engagement' | 'about'>, sheet: Worksheet, page: Page): void {
  const { frozenRows = 0, frozenColumns = 0, chosen = 'A1' } = page;
  const still = frozenRows > 0 || frozenColumns > 0;
  sheet.views = [
    {
      ...(still ? { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows } : { state: 'normal' }),
      activeCell: chosen,
      showGridLines: false,
      zoomScale: 100,
    } as (typeof sheet.views)[number],
  ];
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A4,
    orientation: page.portrait ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: CM, right: CM, top: 1.7 * CM, bottom: 1.6 * CM, header: 0.7 * CM, footer: 0.7 * CM },
    ...(page.repeat ? { printTitlesRow: page.repeat } : {}),
    // exceljs makes the columns absolute by itself, but not the rows.
    ...(page.printUntil ? { printArea: `A$1:${page.printUntil.replace(/(\d+)/, '$$$1')}` } : {}),
  };
  const { client, title } = book.engagement;
  sheet.headerFooter = {
    // The space keeps a text that begins with a digit apart from the size of the letters.
    oddHeader: `&L&9 ${printText(client || title)}&R&9 ${printText(sheet.name)}`,
    oddFooter: `&L&9 Confidential&C&9 Page &P of &N&R&9 ${book.about.at.slice(0, 10)}`,
  };
}

/** Keeps formulas from being overwritten by mistake. There is no password: anybody may take it off. */
export function protectSheet(sheet: Worksheet): void {
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}
