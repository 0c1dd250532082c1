import { useEffect, useSyncExternalStore } from 'react';
import type { Table } from '../../../../shared/model/table.ts';
import type { TableName } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** What was typed into a cell and is not in the workbook: on its way, or refused. */
export interface Draft {
  readonly text: string;
  /** Why it was refused; null while it is on its way. */
  readonly problem: string | null;
}

export type RowDrafts = ReadonlyMap<string, Draft>;
export type Drafts = ReadonlyMap<string, RowDrafts>;

const NONE: Drafts = new Map();

/** By grid. They outlive the page, so that a text that was refused is still there when one comes back. */
let all: ReadonlyMap<string, Drafts> = new Map();
const listeners = new Set<() => void>();

/** What stands in cells of a grid without being stored. What stood in a row goes with it, as when its adding is undone. */
export function useDrafts(grid: string, table: Table, workbook: Workbook): Drafts {
  const drafts = useSyncExternalStore(subscribe, () => all.get(grid) ?? NONE);
  const stored = workbook[table.name as TableName];
  useEffect(() => {
    const gone = [...drafts.keys()].filter((row) => !Object.hasOwn(stored, row));
    if (gone.length > 0) forgetRows(grid, gone);
  }, [grid, drafts, stored]);
  return drafts;
}

export function draftOf(grid: string, row: string, key: string): Draft | undefined {
  return all.get(grid)?.get(row)?.get(key);
}

/** Keeps what was typed into a cell; null lets it go. */
export function setDraft(grid: string, row: string, key: string, draft: Draft | null): void {
  const drafts = all.get(grid) ?? NONE;
  const before = drafts.get(row);
  if (!draft && !before?.has(key)) return;
  const cells = new Map(before);
  if (draft) cells.set(key, draft);
  else cells.delete(key);
  const rows = new Map(drafts);
  if (cells.size > 0) rows.set(row, cells);
  else rows.delete(row);
  all = new Map(all).set(grid, rows);
  tell();
}

/** Lets a text go when it is still the one that stands in its cell: something else may have been typed since. */
export function letGo(grid: string, row: string, key: string, draft: Draft): void {
  if (draftOf(grid, row, key) === draft) setDraft(grid, row, key, null);
}

/** Lets go of the texts in cells that were given another value in another way, as by filling or pasting. */
export function forgetCells(
  grid: string,
  cells: readonly { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[],
): void {
  const drafts = all.get(grid);
  if (!drafts || drafts.size === 0) return;
  for (const { id, fields } of cells)
    if (drafts.has(id)) for (const key of Object.keys(fields)) setDraft(grid, id, key, null);
}

/** Lets go of the texts of rows that are gone: nobody could find and mend them. */
export function forgetRows(grid: string, rows: readonly string[]): void {
  for (const row of rows)
    for (const key of all.get(grid)?.get(row)?.keys() ?? []) setDraft(grid, row, key, null);
}

/** How many texts stand in cells without being stored, because they were refused. */
export function unsavedCells(): number {
  let count = 0;
  for (const rows of all.values())
    for (const cells of rows.values())
      for (const { problem } of cells.values()) if (problem !== null) count += 1;
  return count;
}

/** Lets all of them go, when the workbook that they were typed into is left. */
export function forgetUnsavedCells(): void {
  all = new Map();
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
