import { noteDerived } from '../lib/derived-from.ts';
import type { AnyRow } from '../model/table.ts';
import type { TableName } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Edit } from './change.ts';

/**
 * The workbook after the edits. Tables and rows that no edit touches stay the same objects,
 * so that whoever watches them sees no change.
 */
export function applyEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const next: Record<string, Record<string, AnyRow>> = {};
  const touched: Record<string, Set<string>> = {};
  for (const { table, id, after } of edits) {
    next[table] ??= { ...(workbook[table] as Record<string, AnyRow>) };
    const rows = next[table];
    if (after) rows[id] = after;
    else delete rows[id];
    touched[table] ??= new Set();
    touched[table].add(id);
  }
  for (const [table, rows] of Object.entries(next))
    noteDerived(rows, workbook[table as TableName], touched[table] ?? new Set());
  return { ...workbook, ...next } as Workbook;
}
