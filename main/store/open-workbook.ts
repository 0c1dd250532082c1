import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../shared/lib/refusal.ts';
import { checkWorkbook } from '../../shared/model/check-workbook.ts';
import { keepBackup } from './backups.ts';
import { type Connection, connect } from './connect.ts';
import { inspectFile } from './inspect-file.ts';
import { migrate, versionOf } from './migrate.ts';
import { LATEST_VERSION } from './migrations/index.ts';
import { hasJournal, recoverJournal } from './recover-journal.ts';
import { inWords } from './sqlite-refusal.ts';
import { verify } from './verify.ts';
import { WorkbookFile } from './workbook-file.ts';

export interface OpenOptions {
  /** Folder under which each workbook has its own folder of backups. */
  readonly backups: string;
  /** Now, in UTC. */
  readonly at: string;
}

export interface Opened {
  readonly file: WorkbookFile;
  /** The version of the format that the file had before it was opened. */
  readonly version: number;
  /** What the person should know about the file, each a sentence; usually nothing. */
  readonly warnings: readonly string[];
}

/**
 * Opens a workbook to read and write it.
 *
 * The order is what keeps a person's document safe: first bytes, then a read-only connection with the full
 * check, and only then a writable one. An older format is copied to the backups before it is brought up to date.
 * A file that is refused stays byte for byte as it was.
 *
 * @throws Refusal with the codes of `inspectFile`, `verify` and `inWords`, and `read-only`.
 */
export function openWorkbook(given: string, options: OpenOptions): Opened {
  const version = inspectFile(given);
  const path = realpathSync(given);
  if (hasJournal(path)) {
    refuseUnwritable(path);
    inWords(() => recoverJournal(path));
  }
  readFileSync(path); // One read from start to end warms the cache: checks and rows then come twice as fast.
  checkReadOnly(path);
  refuseUnwritable(path);
  const db = inWords(() => connect(path, { readonly: false }));
  try {
    if (version < LATEST_VERSION) inWords(() => upgrade(db, path, options));
    const file = inWords(() => new WorkbookFile(db, path));
    refuseWithoutEngagement(file, path);
    return { file, version, warnings: warningsOf(file, path) };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The folder of a workbook's own backups. */
export function backupFolder(backups: string, workbookId: string): string {
  return join(backups, workbookId.replace(/[^\w-]/g, '_'));
}

function checkReadOnly(path: string): void {
  const db = inWords(() => connect(path, { readonly: true }));
  try {
    inWords(() => verify(db, path));
  } finally {
    db.close();
  }
}

function upgrade(db: Connection, path: string, { backups, at }: OpenOptions): void {
  const row = db.prepare('SELECT id FROM engagement').get() as { id: string } | undefined;
  const folder = backupFolder(backups, row?.id ?? basename(path));
  keepBackup(db, { folder, reason: 'migration', at });
  migrate(db);
  if (versionOf(db) !== LATEST_VERSION) throw new Error('The migration did not reach the latest version.');
  verify(db, path);
}

function refuseUnwritable(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new Refusal(
      'read-only',
      `${basename(path)} is write-protected or in a place where nothing can be written (${dirname(path)}), so changes could not be saved. Make a copy in a folder of your own and work there.`,
    );
  }
}

function warningsOf(file: WorkbookFile, path: string): string[] {
  const warnings: string[] = [];
  if (!file.sealHolds)
    warnings.push(
      `${basename(path)} was changed by something other than Readiness Workbook since it was last saved here: another program wrote to it, or the disk returned a wrong letter. It opens, but compare it with a backup before you rely on it.`,
    );
  const [problem, ...others] = checkWorkbook(file.workbook);
  if (problem)
    warnings.push(
      `${basename(path)} holds values that do not fit, such as ${problem.table} ${problem.id}: ${problem.message} ${others.length > 0 ? `There are ${others.length} more. ` : ''}Enter them again, or restore a backup.`,
    );
  return warnings;
}

/** Without its one engagement a file has no title, no settings and no id: it is not the workbook it was. */
function refuseWithoutEngagement(file: WorkbookFile, path: string): void {
  if (Object.keys(file.workbook.engagement).length !== 1)
    throw new Refusal(
      'damaged',
      `${basename(path)} has lost the description of its engagement and was left as it is. Restore the newest backup from the Home screen.`,
    );
}
