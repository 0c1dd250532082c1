import { type Connection, connectMemory } from './connect.ts';
import { APPLICATION_ID } from './format.ts';
import { LATEST_VERSION, MIGRATIONS } from './migrations/index.ts';

/** The version of the format that a file has; 0 for an empty database. */
export function versionOf(db: Connection): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Brings a database from its version to `to`, in one transaction: it has either the old format or the new one. */
export function migrate(db: Connection, to: number = LATEST_VERSION): void {
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(versionOf(db), to)) db.exec(step);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${to}`);
  }).immediate();
}

/** One object of a database's schema, as SQLite keeps it. */
export interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

/** The schema of a database, in a fixed order. */
export function schemaOf(db: Connection): readonly SchemaObject[] {
  return db
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .all() as SchemaObject[];
}

/** The schema that a workbook of a version has, no more and no less. */
export function schemaOfVersion(version: number): readonly SchemaObject[] {
  const db = connectMemory();
  try {
    migrate(db, version);
    return schemaOf(db);
  } finally {
    db.close();
  }
}
