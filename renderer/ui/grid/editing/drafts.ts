import { useSyncExternalStore } from 'react';

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

/** What stands in cells of a grid without being stored. */
export function useDrafts(grid: string): Drafts {
  return useSyncExternalStore(subscribe, () => all.get(grid) ?? NONE);
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
