import { Refusal } from '../../shared/lib/refusal.ts';

/**
 * What an error of SQLite means to a person, or the error itself when it means a bug of ours.
 * The sentences say what happened, that earlier work is safe, and what to do.
 */
export function sqliteRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Refusal(
      'locked',
      'Another program is using this workbook, so it cannot be read or changed now. Close it there, or wait a moment, and try again.',
    );
  if (code === 'SQLITE_FULL')
    return new Refusal(
      'disk-full',
      'The disk is full, so the last change was not saved. Everything before it is safe. Free some space and repeat the change.',
    );
  if (code === 'SQLITE_READONLY_DBMOVED')
    return new Refusal(
      'moved',
      'The workbook was moved, renamed or replaced while it was open, so the last change was not saved. Everything before it is in the file. Open it where it is now and repeat the change.',
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM')
    return new Refusal(
      'read-only',
      'The workbook is in a place where nothing can be written, so changes cannot be saved. Save a copy in a folder of your own and work there.',
    );
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Refusal(
      'damaged',
      'The workbook is damaged and was left as it is. Restore the newest backup from the Home screen.',
    );
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return new Refusal(
      'unreachable',
      'The disk or network drive with this workbook does not answer, so the last change was not saved. Check the connection, then open the workbook again.',
    );
  return error;
}

/** Runs a piece of store work with SQLite's errors put into words. */
export function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteRefusal(error);
  }
}
