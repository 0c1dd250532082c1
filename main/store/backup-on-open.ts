import { engagementOf } from '../../shared/model/workbook.ts';
import { keepBackup } from './backups.ts';
import { backupFolder } from './open-workbook.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** Keeps a copy of a workbook as it was opened, so that a day's work can be taken back as a whole. */
export function backupOnOpen(file: WorkbookFile, backups: string, at: string): string {
  const folder = backupFolder(backups, engagementOf(file.workbook).id);
  return file.withConnection((db) => keepBackup(db, { folder, reason: 'open', at }));
}
