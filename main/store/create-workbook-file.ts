import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import type { Change } from '../../shared/changes/change.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import { flushFolder, flushToDisk } from '../lib/flush.ts';
import { connectNew } from './connect.ts';
import { migrate } from './migrate.ts';
import { inWords } from './sqlite-refusal.ts';
import { type Actor, WorkbookFile } from './workbook-file.ts';

/**
 * Makes a new workbook file with its first change in it. The name appears only when the file is complete.
 *
 * @throws Refusal `exists` when the name is taken and `replace` does not allow it, or as `WorkbookFile.commit`.
 */
export function createWorkbookFile(
  path: string,
  first: Change,
  actor: Actor,
  { replace = false }: { readonly replace?: boolean } = {},
): void {
  if (!replace && existsSync(path))
    throw new Refusal(
      'exists',
      `${basename(path)} exists already and was left as it is. Choose another name.`,
    );
  makeFolder(dirname(path));
  const draft = join(dirname(path), `.${uuid()}.orw-draft`);
  try {
    inWords(() => {
      const db = connectNew(draft);
      try {
        migrate(db);
        new WorkbookFile(db, draft).commit(first, actor, 'begin');
      } finally {
        db.close();
      }
    });
    flushToDisk(draft);
    renameSync(draft, path);
    flushFolder(dirname(path));
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Refusal(
      'read-only',
      `The folder ${folder} cannot be made, so nothing was created. Choose a folder of your own.`,
    );
  }
}
