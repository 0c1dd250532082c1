import { applyEdits } from '../../changes/apply-change.ts';
import type { Edit } from '../../changes/change.ts';
import type { AnyRow } from '../../model/table.ts';
import type { TableName } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/** What happens to rows of one table. */
export interface TableStep {
  readonly table: TableName;
  readonly put?: readonly AnyRow[];
  readonly remove?: readonly string[];
}

/**
 * The workbook after several steps in several tables, each checked and letting go of what it removes.
 *
 * @throws Refusal as `editRows` does.
 */
export function afterSteps(workbook: Workbook, steps: readonly TableStep[]): Workbook {
  return steps.reduce((now, { table, put = [], remove = [] }) => {
    if (put.length === 0 && remove.length === 0) return now;
    const rows = now[table] as Readonly<Record<string, AnyRow>>;
    const edits = {
      add: put.filter(({ id }) => !Object.hasOwn(rows, id)),
      set: put.filter(({ id }) => Object.hasOwn(rows, id)).map((row) => ({ id: row.id, fields: row })),
      remove,
    };
    return applyEdits(now, editRows(now, table, edits, '').edits);
  }, workbook);
}

/** The edits of some tables that lead from one workbook to another: new rows first, removed ones last. */
export function editsBetween(
  before: Workbook,
  after: Workbook,
  tables: readonly TableName[],
): readonly Edit[] {
  const edits = tables.flatMap((table) => {
    const [old, now] = [before[table], after[table]] as unknown as readonly Readonly<
      Record<string, AnyRow>
    >[];
    if (!old || !now || old === now) return [];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return ids.flatMap((id): Edit[] => {
      const edit = { table, id, before: old[id] ?? null, after: now[id] ?? null };
      return isSame(edit.before, edit.after) ? [] : [edit];
    });
  });
  const rank = ({ before: from, after: to }: Edit) => (from === null ? 0 : to === null ? 2 : 1);
  return [...edits].sort((a, b) => rank(a) - rank(b));
}

function isSame(before: AnyRow | null, after: AnyRow | null): boolean {
  if (before === null || after === null) return before === after;
  return Object.keys({ ...before, ...after }).every((name) => before[name] === after[name]);
}
