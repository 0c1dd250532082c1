import { createWorkbookFile } from '../../main/store/create-workbook-file.ts';
import { type Opened, openWorkbook } from '../../main/store/open-workbook.ts';
import { createSample, createWorkbook } from '../../shared/commands/create-workbook.ts';

export const AT = '2026-11-22T09:00:00.000Z';
export const DANA = { author: 'Dana Meyer', at: AT };

/** Makes a workbook file and opens it, with backups in a folder beside it. */
export function workbookAt(path: string, kind: 'new' | 'sample' = 'new'): Opened {
  const first =
    kind === 'sample'
      ? createSample({ id: 'w', at: AT })
      : createWorkbook({ id: 'w', title: 'Service review', client: 'Acme', at: AT });
  createWorkbookFile(path, first, DANA);
  return openAt(path);
}

export function openAt(path: string): Opened {
  return openWorkbook(path, { backups: `${path}-backups`, at: AT });
}
