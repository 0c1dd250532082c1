import type { AnyRow } from '../../model/table.ts';
import type { TableName } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';

/** One row of a change as a lock sees it; null on a side means that the row did not exist there. */
export interface LockedEdit {
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/**
 * Says why a change may not happen to a workbook as it stands, in a sentence that names what to do instead; null when it
 * may. A lock holds whatever the change comes from: typing, pasting, reading a file, the command line, undo and redo.
 */
export type Lock = (workbook: Workbook, edits: readonly LockedEdit[]) => string | null;
