import { renameSync, rmSync } from 'node:fs';
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
    renameSync(draft, path);
    flushFolder(dirname(path));
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
}
