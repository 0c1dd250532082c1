import type { Workbook } from '../../shared/model/workbook.ts';
import type { About } from './book.ts';
import { composeBook } from './compose-book.ts';
import { checkFile } from './package/check-file.ts';
import { finishFile } from './package/finish-file.ts';
import { countMeant } from './package/meant.ts';
import { placeFile, refuseTaken } from './place-file.ts';

/**
 * Exports a workbook as an Excel file with live formulas, checks what was written, and puts it in place.
 *
 * @throws Refusal `exists`, `locked`, `read-only`, `disk-full`, `damaged`; a file that was there stays as it was.
 */
export async function exportWorkbook(
  workbook: Workbook,
  target: string,
  about: About,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<{ readonly path: string; readonly sheets: number }> {
  refuseTaken(target, replace);
  const book = await composeBook(workbook, about);
  const meant = countMeant(book);
  const bytes = await finishFile(book);
  placeFile(bytes, target, { replace, problems: (written) => checkFile(written, meant) });
  return { path: target, sheets: meant.sheets.filter(({ hidden }) => !hidden).length };
}
