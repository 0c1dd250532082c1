import type { Book } from '../book.ts';
import type { Formula } from '../cells/calculated.ts';

/** The cell behind a name and what it says: the title of a chart that follows its figures. */
export function titleOf(book: Book, name: string): { cell: string; text: string } {
  const cell = namedCells(book, name);
  const [sheet = '', address = ''] = cell.split('!');
  const found = book.excel.getWorksheet(sheet.replaceAll("'", ''));
  const value = found?.getCell(address.replaceAll('$', '')).value as unknown as Formula | undefined;
  return { cell, text: String(value?.result ?? '') };
}

/** The cells behind a name with their sheet, as in `'Results'!$C$5:$C$14`. @throws Error for a name that nothing has. */
export function namedCells(book: Book, name: string): string {
  const [cells] = book.excel.definedNames.getRanges(name).ranges;
  if (!cells) throw new Error(`No cells are called ${name}.`);
  return cells;
}
