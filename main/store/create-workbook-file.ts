import { linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import type { Change } from '../../shared/changes/change.ts';
import { flushFolder, flushToDisk } from '../lib/flush.ts';
import { connectNew } from './connect.ts';
import { migrate } from './migrate.ts';
import { inWords } from './sqlite-refusal.ts';
import { clearCompanions, refuseBadTarget } from './target-path.ts';
import { type Actor, WorkbookFile } from './workbook-file.ts';

/**
 * Makes a new workbook file with its first change in it. The name appears only when the file is complete.
 *
 * @throws Refusal as `refuseBadTarget` and `WorkbookFile.commit`.
 */
export function createWorkbookFile(
  path: string,
  first: Change,
  actor: Actor,
  { replace = false }: { readonly replace?: boolean } = {},
): void {
  refuseBadTarget(path, { replace });
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
    clearCompanions(path);
    if (replace) renameSync(draft, path);
    else takeName(draft, path);
    flushFolder(dirname(path));
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
}

/**
 * Gives a finished file its name unless somebody took the name meanwhile: two windows may ask for the same one at once.
 *
 * @throws Refusal `exists`
 */
function takeName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch {
    refuseBadTarget(path, { replace: false });
    // The name is free, so the disk knows no links, as exFAT on a stick.
    renameSync(draft, path);
  }
}
