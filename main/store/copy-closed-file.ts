import { connect } from './connect.ts';
import { copyOpenFile } from './copy-file.ts';
import { inspectFile } from './inspect-file.ts';
import { hasJournal, withRecoveredCopy } from './recover-journal.ts';
import { inWords } from './sqlite-refusal.ts';
import { verify } from './verify.ts';

/**
 * Writes a checked copy of a workbook that nobody has open here, such as a backup; the original is only read.
 *
 * @throws Refusal with the codes of `inspectFile`, `verify` and `copyOpenFile`.
 */
export function copyClosedFile(from: string, to: string): void {
  inspectFile(from);
  if (hasJournal(from)) withRecoveredCopy(from, (copy) => copySound(copy, to));
  else copySound(from, to);
}

function copySound(from: string, to: string): void {
  inWords(() => {
    const db = connect(from, { readonly: true });
    try {
      verify(db, from);
      copyOpenFile(db, to);
    } finally {
      db.close();
    }
  });
}
