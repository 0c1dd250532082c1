import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportWorkbook } from '../../../../main/excel/export-workbook.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { type FileBook, readCells } from './read-cells.ts';
import { ABOUT } from './workbooks.ts';

let exports = 0;

/** Exports a workbook into a folder and reads the file back. */
export async function exported(
  folder: string,
  workbook: Workbook,
): Promise<{ readonly path: string; readonly bytes: Uint8Array; readonly book: FileBook }> {
  exports += 1;
  const path = join(folder, `export-${exports}.xlsx`);
  await exportWorkbook(workbook, path, ABOUT);
  const bytes = readFileSync(path);
  return { path, bytes, book: readCells(bytes) };
}
