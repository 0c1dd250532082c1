import type { AnyRow } from '../model/table.ts';
import type { TableName } from '../model/tables.ts';

/** One row before and after; null on a side means that the row did not exist there. */
export interface Edit {
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** One act of a person: a titled list of edits that happen together or not at all. */
export interface Change {
  /** What was done, for the undo menu and the history, as in "Answer R1.1". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The change that takes another back: each edit swapped, in reverse order. */
export function invert(change: Change): Change {
  const edits = change.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse();
  return { title: change.title, edits };
}
