import type { AnyRow } from '../../../shared/model/table.ts';

export interface SetFields {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One act in a grid, and so one step to undo. */
export interface GridEdit {
  /** For the undo menu and the history. */
  readonly title: string;
  readonly set: readonly SetFields[];
  /** New rows, without ids; with a position where the table has one. */
  readonly add: readonly Readonly<Record<string, unknown>>[];
}

/** The fields of a new row that nobody has said anything about yet. */
export type NewRow = () => Readonly<Record<string, unknown>>;

export function fieldsOf(row: AnyRow, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keys.map((key) => [key, row[key]]));
}
