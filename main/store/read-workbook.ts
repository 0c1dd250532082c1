import { realpathSync } from 'node:fs';
import type { LogLine } from '../../shared/changes/log-line.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { ChangeLog } from './change-log.ts';
import { connect, connectCopy } from './connect.ts';
import { Digest } from './digest.ts';
import { inspectFile } from './inspect-file.ts';
import { loadWorkbook } from './load-workbook.ts';
import { migrate } from './migrate.ts';
import { LATEST_VERSION } from './migrations/index.ts';
import { hasJournal, withRecoveredCopy } from './recover-journal.ts';
import { inWords } from './sqlite-refusal.ts';
import { verify } from './verify.ts';

export interface ReadResult {
  readonly workbook: Workbook;
  /** The version of the format that the file has. */
  readonly version: number;
  readonly seq: number;
  /** The last line of the change log. */
  readonly lastLine: LogLine | null;
  /** Whether the content is what the last line of the log sealed. */
  readonly sealHolds: boolean;
}

/**
 * Reads a workbook without writing anything into it or beside it; an older format is
 * brought up to date in memory only.
 *
 * @throws Refusal with the codes of `inspectFile`, `verify` and `inWords`.
 */
export function readWorkbook(given: string): ReadResult {
  const version = inspectFile(given);
  const path = realpathSync(given);
  return hasJournal(path) ? withRecoveredCopy(path, (copy) => read(copy, version)) : read(path, version);
}

function read(path: string, version: number): ReadResult {
  return inWords(() => {
    const file = connect(path, { readonly: true });
    try {
      verify(file, path);
      if (version === LATEST_VERSION) return content(file, version);
      const upgraded = connectCopy(file);
      try {
        migrate(upgraded);
        return content(upgraded, version);
      } finally {
        upgraded.close();
      }
    } finally {
      file.close();
    }
  });
}

function content(db: Parameters<typeof loadWorkbook>[0], version: number): ReadResult {
  const workbook = loadWorkbook(db);
  const log = new ChangeLog(db);
  const { seq, digest } = log.last();
  const sealHolds = seq === 0 || digest === Digest.of(workbook).toString();
  return { workbook, version, seq, lastLine: log.line(seq), sealHolds };
}
