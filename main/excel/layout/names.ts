import type { Worksheet } from 'exceljs';
import type { Book } from '../book.ts';

/** Gives cells a name that formulas on every sheet can read, as in `nameCells(book, sheet, 'wt_R1', 'C12')`. */
export function nameCells(book: Pick<Book, 'excel'>, sheet: Worksheet, name: string, cells: string): void {
  book.excel.definedNames.add(inSheet(sheet, cells), name);
}

/** Cells with their sheet, all absolute: `'Results'!$C$12`. */
export function inSheet(sheet: Worksheet, cells: string): string {
  return `'${sheet.name}'!${cells.replaceAll('$', '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** An id of ours as the end of a name: letters, digits and underscores only. */
export function nameSuffix(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '_');
}

/** The letter of a column, from 1. */
export function letter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letter(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
