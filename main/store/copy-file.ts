import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { Refusal } from '../../shared/lib/refusal.ts';
import { flushFolder, flushToDisk } from '../lib/flush.ts';
import { type Connection, connect } from './connect.ts';
import { integrityProblems } from './verify.ts';

/**
 * Writes a complete copy of an open workbook: made by SQLite in one piece, checked, on the disk,
 * and only then under its name. Nothing under that name is replaced unless `replace` says so.
 *
 * @throws Refusal `exists` when the name is taken, `damaged` when the copy does not pass its check.
 */
export function copyOpenFile(db: Connection, target: string, { replace = false } = {}): void {
  if (!replace && existsSync(target))
    throw new Refusal('exists', `${target} exists already and was left as it is. Choose another name.`);
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${uuid()}.orw-draft`);
  try {
    db.prepare('VACUUM INTO ?').run(draft);
    refuseUnsound(draft);
    flushToDisk(draft);
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
