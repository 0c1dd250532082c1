import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { Refusal } from '../../shared/lib/refusal.ts';
import { flushFolder, flushToDisk } from '../lib/flush.ts';
import { type Connection, connect } from './connect.ts';
import { clearCompanions, refuseBadTarget } from './target-path.ts';
import { integrityProblems } from './verify.ts';

/**
 * Writes a complete copy of an open workbook: made by SQLite in one piece, checked, on the disk,
 * and only then under its name. Nothing under that name is replaced unless `replace` says so.
 *
 * @throws Refusal as `refuseBadTarget`, and `damaged` when the copy does not pass its check.
 */
export function copyOpenFile(db: Connection, target: string, { replace = false } = {}): void {
  refuseBadTarget(target, { replace });
  const draft = join(dirname(target), `.${uuid()}.orw-draft`);
  try {
    db.prepare('VACUUM INTO ?').run(draft);
    refuseUnsound(draft);
    flushToDisk(draft);
    clearCompanions(target);
    renameSync(draft, target);
    flushFolder(dirname(target));
  } finally {
    rmSync(draft, { force: true });
  }
}

function refuseUnsound(path: string): void {
  const copy = connect(path, { readonly: true });
  try {
    if (integrityProblems(copy).length > 0)
      throw new Refusal(
        'damaged',
        'The copy did not pass its check and was thrown away. The workbook itself is unchanged. Check the disk, then try again.',
      );
  } finally {
    copy.close();
  }
}
