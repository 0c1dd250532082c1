import type { Edit } from '../../shared/changes/change.ts';
import { type TableName, tableOf } from '../../shared/model/tables.ts';
import type { Connection } from './connect.ts';
import { encodeRow } from './row-codec.ts';

type Statement = { run(...values: unknown[]): unknown };
interface Statements {
  readonly insert: Statement;
  readonly update: Statement;
  readonly remove: Statement;
}

/** Writes edits to the tables, with one prepared statement for each table and kind of edit. */
export class RowWriter {
  readonly #db: Connection;
  readonly #statements = new Map<TableName, Statements>();

  constructor(db: Connection) {
    this.#db = db;
  }

  write({ table, id, before, after }: Edit): void {
    const { insert, update, remove } = this.#of(table);
    if (!after) remove.run(id);
    else if (before) update.run(...encodeRow(table, after), id);
    else insert.run(...encodeRow(table, after));
  }

  #of(table: TableName): Statements {
    const known = this.#statements.get(table);
    if (known) return known;
    const columns = Object.keys(tableOf(table).fields);
    const names = columns.map((name) => `"${name}"`).join(', ');
    const statements = {
      insert: this.#db.prepare(
        `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
      ),
      update: this.#db.prepare(
        `UPDATE "${table}" SET ${columns.map((name) => `"${name}" = ?`).join(', ')} WHERE id = ?`,
      ),
      remove: this.#db.prepare(`DELETE FROM "${table}" WHERE id = ?`),
    };
    this.#statements.set(table, statements);
    return statements;
  }
}
