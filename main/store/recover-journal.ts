import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './connect.ts';
import { COMPANIONS } from './format.ts';
import { verify } from './verify.ts';

/** How long a journal may belong to a change that another process is making right now, in milliseconds. */
const SETTLING = 500;

/** Whether a program stopped in the middle of a change and left the means to take it back beside the file. */
export function hasJournal(path: string): boolean {
  const until = Date.now() + SETTLING;
  while (COMPANIONS.some((ending) => existsSync(path + ending))) {
    if (Date.now() > until) return true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return false;
}

/**
 * Lets SQLite take the unfinished change back, on a copy first: only if the copy comes out sound
 * is the workbook itself touched.
 *
 * @throws Refusal `damaged` or `other-database` when the copy does not come out sound; the originals are unchanged.
 */
export function recoverJournal(path: string): void {
  withRecoveredCopy(path, () => undefined);
  settle(path, path);
}

/** Hands a sound copy of a workbook with a journal to `use`, and takes the copy away again. */
export function withRecoveredCopy<T>(path: string, use: (copy: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'orw-recover-'));
  const copy = join(folder, 'copy.orw');
  try {
    copyFileSync(path, copy);
    for (const ending of COMPANIONS)
      if (existsSync(path + ending)) copyFileSync(path + ending, copy + ending);
    settle(copy, path);
    return use(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settle(path: string, named: string): void {
  const db = connect(path, { readonly: false });
  try {
    db.exec('BEGIN IMMEDIATE; COMMIT'); // The first lock makes SQLite play the journal back.
    verify(db, named);
  } finally {
    db.close();
  }
}
