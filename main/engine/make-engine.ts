import { v7 as uuid } from 'uuid';
import type { LogLine } from '../../shared/changes/log-line.ts';
import { createSample, createWorkbook } from '../../shared/commands/create-workbook.ts';
import { assessReadiness } from '../../shared/domain/readiness/assess-readiness.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import { engagementOf } from '../../shared/model/workbook.ts';
import { exportWorkbook } from '../excel/export-workbook.ts';
import { backupOnOpen } from '../store/backup-on-open.ts';
import { listBackups } from '../store/backups.ts';
import { copyClosedFile } from '../store/copy-closed-file.ts';
import { createWorkbookFile } from '../store/create-workbook-file.ts';
import { backupFolder, openWorkbook } from '../store/open-workbook.ts';
import type { WorkbookFile } from '../store/workbook-file.ts';
import { caseCalls } from './case-calls.ts';
import type { EngineCalls, Summary } from './engine-calls.ts';
import { rankingCalls } from './ranking-calls.ts';
import { rfpCalls } from './rfp-calls.ts';
import { staffingCalls } from './staffing-calls.ts';

/** The calls of one engine over the store, Excel and the commands. It holds one open workbook at most. */
export function makeEngine(): EngineCalls {
  let open: { readonly file: WorkbookFile; readonly warnings: readonly string[] } | null = null;

  const file = (): WorkbookFile => {
    if (!open) throw new Refusal('not-open', 'The workbook is closed. Open it again from the Home screen.');
    return open.file;
  };
  const committed = (lines: readonly LogLine[]) => ({ lines, next: file().next });

  return {
    create: ({ path, kind, title, client, author, at, replace }) => {
      const id = uuid();
      const first = kind === 'sample' ? createSample({ id, at }) : createWorkbook({ id, title, client, at });
      createWorkbookFile(path, first, { author, at }, { replace });
      return null;
    },
    open: ({ path, backups, at }) => {
      open?.file.close();
      open = null;
      const opened = openWorkbook(path, { backups, at });
      open = { file: opened.file, warnings: opened.warnings };
      return summarise(opened.file);
    },
    backup: ({ backups, at }) => {
      backupOnOpen(file(), backups, at);
      return null;
    },
    summary: () => summarise(file()),
    read: () => {
      file().catchUp();
      const { workbook, seq, next } = file();
      return { workbook, seq, next, warnings: [...(open?.warnings ?? [])] };
    },
    commit: ({ title, edits, author, at }) => committed(file().commit({ title, edits }, { author, at })),
    undo: (actor) => committed(file().undo(actor)),
    redo: (actor) => committed(file().redo(actor)),
    history: ({ before, limit }) => file().history(before, limit),
    ...staffingCalls(() => file().workbook),
    ...rankingCalls(() => file().workbook),
    ...caseCalls(() => file().workbook),
    ...rfpCalls(
      () => file().workbook,
      (change, actor) => file().commit(change, actor),
    ),
    saveCopy: ({ path, replace }) => {
      file().copyTo(path, { replace });
      return null;
    },
    exportExcel: ({ path, author, at, appVersion, replace }) =>
      exportWorkbook(file().workbook, path, { author, at, appVersion }, { replace }),
    listBackups: ({ backups, workbookId }) => listBackups(backupFolder(backups, workbookId)),
    copyClosed: ({ from, to }) => {
      copyClosedFile(from, to);
      return null;
    },
    close: () => {
      open?.file.close();
      open = null;
      return null;
    },
  };
}

function summarise(file: WorkbookFile): Summary {
  const { id, title, client, sample } = engagementOf(file.workbook);
  const { answered, applicable } = assessReadiness(file.workbook);
  const progress01 = applicable === 0 ? null : answered / applicable;
  return { path: file.path, workbookId: id, title, client, sample, progress01 };
}
