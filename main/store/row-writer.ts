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

  /**
   * Writes the edits of one change. Rows that take over each other's unique values, as two channels whose names are
   * exchanged, first step aside: SQLite looks at every single update, not at the change as a whole.
   */
  writeAll(edits: readonly Edit[]): void {
    for (const { table, id } of edits.filter(takesUniqueValue)) this.#stepAside(table, id);
    for (const edit of edits) this.#write(edit);
  }

  #stepAside(table: TableName, id: string): void {
    const columns = tableOf(table).unique.flatMap((group) => (group.length === 1 ? group : []));
    const set = columns.map((name) => `"${name}" = char(0) || id`).join(', ');
    if (set !== '') this.#db.prepare(`UPDATE "${table}" SET ${set} WHERE id = ?`).run(id);
  }

  #write({ table, id, before, after }: Edit): void {
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

/** Whether an edit changes a value that may occur only once, while other edits of the change may do so too. */
function takesUniqueValue({ table, before, after }: Edit, _: number, all: readonly Edit[]): boolean {
  if (!before || !after || all.length === 1) return false;
  return tableOf(table).unique.some(([name, ...others]) =>
    name !== undefined && others.length === 0 ? before[name] !== after[name] : false,
  );
}
