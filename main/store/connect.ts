import Database from 'better-sqlite3';
import { Refusal } from '../../shared/lib/refusal.ts';

export type Connection = Database.Database;

/** How long a statement waits for another process before it gives up, in milliseconds. */
const BUSY_TIMEOUT = 800;

/**
 * Opens a connection with the settings that every workbook needs; they are not stored in the file.
 *
 * A workbook may have come by e-mail, so its schema is not trusted and cells are checked for size.
 * DELETE with EXTRA keeps one file, and a commit that returned survives a power cut.
 */
export function connect(path: string, { readonly }: { readonly readonly: boolean }): Connection {
  refuseOldNode();
  const db = new Database(path, { readonly, fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('mmap_size = 0');
    db.pragma('foreign_keys = ON');
    if (!readonly) makeDurable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A new database in memory, to build a schema in. */
export function connectMemory(): Connection {
  refuseOldNode();
  return new Database(':memory:');
}

/** A copy of a database in memory; what is done to it never reaches the file. */
export function connectCopy(db: Connection): Connection {
  return new Database(db.serialize());
}

/** A new database file; the path must be free. */
export function connectNew(path: string): Connection {
  refuseOldNode();
  const db = new Database(path, { timeout: BUSY_TIMEOUT });
  db.pragma('foreign_keys = ON');
  makeDurable(db);
  return db;
}

function makeDurable(db: Connection): void {
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = EXTRA');
}

/** The current SQLite binding ends the process on a Node older than 22 instead of failing, so ask first. */
function refuseOldNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 22 && !process.versions.electron)
    throw new Refusal(
      'old-node',
      `Node ${process.versions.node} is too old for the workbook store: run this with Node 22 or newer, as the npm scripts do.`,
    );
}
