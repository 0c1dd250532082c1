import { applyEdits } from '../changes/apply-change.ts';
import type { Change, Edit } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { checkReferences, checkRow, type Problem } from '../model/check-row.ts';
import type { AnyRow } from '../model/table.ts';
import { type TableName, tableOf } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { freeRows } from './free-rows.ts';

/** What one act does to the rows of a table. */
export interface RowEdits {
  readonly set?: readonly { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[];
  /** Whole rows with ids of their own. */
  readonly add?: readonly AnyRow[];
  readonly remove?: readonly string[];
}

/**
 * Changes, adds and removes rows of one table as a single act. Rows elsewhere that may stand without a removed row let
 * go of it in the same act, so that one undo brings everything back. Every row is checked in the workbook as it will be.
 *
 * @throws Refusal `missing-row` for a row that is not there, `in-use` when a row that is needed elsewhere would go,
 * `invalid` with the first thing that the model does not allow.
 */
export function editRows(workbook: Workbook, table: TableName, edits: RowEdits, title: string): Change {
  const rows = workbook[table] as Readonly<Record<string, AnyRow>>;
  const { singular } = tableOf(table);
  const removed = new Set(edits.remove);
  const after = new Map<string, AnyRow>();
  for (const { id, fields } of edits.set ?? []) {
    const row = after.get(id) ?? rows[id];
    if (!row)
      throw new Refusal('missing-row', `This ${singular} is not there any more, so it was not changed.`);
    if (!removed.has(id)) after.set(id, { ...row, ...fields, id });
  }
  for (const row of edits.add ?? []) {
    if (Object.hasOwn(rows, row.id) || after.has(row.id))
      throw new Refusal('invalid', `There is already a ${singular} with the id ${row.id}: give it another.`);
    after.set(row.id, row);
  }
  for (const id of removed)
    if (!rows[id])
      throw new Refusal('missing-row', `This ${singular} is not there any more: it may be deleted already.`);

  const changed = [...after].map(([id, row]): Edit => ({ table, id, before: rows[id] ?? null, after: row }));
  const freed = freeRows(applyEdits(workbook, changed), table, removed);
  const all = [
    ...merged(workbook, changed, freed),
    ...[...removed].map((id): Edit => ({ table, id, before: rows[id] ?? null, after: null })),
  ];
  refuseProblems(applyEdits(workbook, all), all);
  return { title, edits: all };
}

/** One edit for each row, also when it was both changed and freed; new rows first, so that others can refer to them. */
function merged(workbook: Workbook, changed: readonly Edit[], freed: readonly Edit[]): readonly Edit[] {
  const byRow = new Map<string, Edit>();
  for (const edit of [...changed, ...freed]) {
    const before = (workbook[edit.table] as Readonly<Record<string, AnyRow>>)[edit.id] ?? null;
    byRow.set(`${edit.table}/${edit.id}`, { ...edit, before });
  }
  const list = [...byRow.values()];
  return [...list.filter(({ before }) => before === null), ...list.filter(({ before }) => before !== null)];
}

function refuseProblems(next: Workbook, edits: readonly Edit[]): void {
  const twins = new Map<TableName, (row: AnyRow) => Problem | null>();
  for (const { table, after } of edits) {
    if (!after) continue;
    const twin = twins.get(table) ?? twinFinder(next, table);
    twins.set(table, twin);
    const [problem] = [...checkRow(table, after), ...checkReferences(table, after, next)];
    const found = problem ?? twin(after);
    if (found) throw new Refusal('invalid', said(table, after, found.message, edits.length));
  }
}

/** Among many rows the sentence has to say which one it is about. */
function said(table: TableName, row: AnyRow, message: string, rows: number): string {
  const { named, singular } = tableOf(table);
  const name = named === null ? '' : String(row[named] ?? '').trim();
  return rows < 2 || name === '' ? message : `${message} This is about the ${singular} "${name}".`;
}

/** Finds what should occur once and does not, for many rows without comparing each with each. */
function twinFinder(next: Workbook, table: TableName): (row: AnyRow) => Problem | null {
  const { unique, fields, singular } = tableOf(table);
  const keyOf = (row: AnyRow, group: readonly string[]) => JSON.stringify(group.map((name) => row[name]));
  const groups = unique.map((group) => {
    const counts = new Map<string, number>();
    for (const row of Object.values(next[table] as Readonly<Record<string, AnyRow>>))
      counts.set(keyOf(row, group), (counts.get(keyOf(row, group)) ?? 0) + 1);
    return { group, counts };
  });
  return (row) => {
    const broken = groups.find(({ group, counts }) => (counts.get(keyOf(row, group)) ?? 0) > 1);
    if (!broken) return null;
    const labels = broken.group.map((name) => fields[name]?.label.toLowerCase() ?? name).join(' and ');
    const message = `There would be two ${singular} rows with the same ${labels}: change one, so that they can be told apart.`;
    return { table, id: row.id, field: broken.group[0] ?? null, message };
  };
}
