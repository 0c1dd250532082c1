import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

const LARGEST = 1_000_000;

/** Where failures are written down, so that a person can send them to us. */
export function logFile(): string {
  return join(app.getPath('userData'), 'logs', 'readiness-workbook.log');
}

/** Adds a line to the log; a log that cannot be written must not stop anything else. */
export function writeLog(what: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    const file = logFile();
    mkdirSync(join(file, '..'), { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.old`);
    appendFileSync(file, `${new Date().toISOString()} ${what}: ${detail}\n`);
  } catch {
    console.error(what, detail);
  }
}
