import { createHash } from 'node:crypto';
import type { Edit } from '../../shared/changes/change.ts';
import type { AnyRow } from '../../shared/model/table.ts';
import { TABLE_NAMES, type TableName, tableOf } from '../../shared/model/tables.ts';
import type { Workbook } from '../../shared/model/workbook.ts';

const BYTES = 16;

/**
 * A seal over the content of a workbook: the exclusive-or of a hash of every row.
 *
 * It can be carried along edit by edit without reading the rest, and does not depend on
 * the order of rows. SQLite's own check finds most damage but not a changed letter in a text;
 * this does.
 */
export class Digest {
  readonly #sum: Uint8Array;

  private constructor(sum: Uint8Array) {
    this.#sum = sum;
  }

  static of(workbook: Workbook): Digest {
    const sum = new Uint8Array(BYTES);
    for (const table of TABLE_NAMES)
      for (const row of Object.values(workbook[table] as Readonly<Record<string, AnyRow>>))
        fold(sum, table, row);
    return new Digest(sum);
  }

  after(edits: readonly Edit[]): Digest {
    const sum = this.#sum.slice();
    for (const { table, before, after } of edits) {
      if (before) fold(sum, table, before);
      if (after) fold(sum, table, after);
    }
    return new Digest(sum);
  }

  toString(): string {
    return Buffer.from(this.#sum).toString('hex');
  }
}

/** Fields that hold their initial value are left out, so that a migration which adds one keeps the seal. */
function fold(sum: Uint8Array, table: TableName, row: AnyRow): void {
  const said: [string, unknown][] = [];
  for (const [name, field] of Object.entries(tableOf(table).fields))
    if (row[name] !== field.initial) said.push([name, row[name]]);
  said.sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256')
    .update(JSON.stringify([table, said]))
    .digest();
  for (let i = 0; i < BYTES; i += 1) sum[i] = (sum[i] as number) ^ (hash[i] as number);
}
