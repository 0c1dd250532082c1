import type { AnyRow } from '../../../../shared/model/table.ts';
import { type GridColumn, isEditable } from '../grid-column.ts';
import type { SetFields } from '../grid-edit.ts';

/** A block of cells by the places of its first and last row and column. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Repeats the cells of `source` over `target`, which holds it. Down and up a column is repeated by itself; to the
 * side a value goes only into columns that hold the same kind of thing.
 */
export function planFill(
  source: Range,
  target: Range,
  rows: readonly AnyRow[],
  columns: readonly GridColumn[],
): readonly SetFields[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const edits: SetFields[] = [];
  for (let r = target.top; r <= target.bottom; r += 1) {
    const row = rows[r];
    const from = rows[source.top + modulo(r - source.top, height)];
    if (!row || !from) continue;
    const fields: Record<string, unknown> = {};
    for (let c = target.left; c <= target.right; c += 1) {
      if (r >= source.top && r <= source.bottom && c >= source.left && c <= source.right) continue;
      const column = columns[c];
      const origin = columns[source.left + modulo(c - source.left, width)];
      if (!column || !origin || !isEditable(column) || !fits(origin, column)) continue;
      if (row[column.key] !== from[origin.key]) fields[column.key] = from[origin.key];
    }
    if (Object.keys(fields).length > 0) edits.push({ id: row.id, fields });
  }
  return edits;
}

/** The range that a drag of the fill handle reaches: along the direction in which it went farther. */
export function fillTarget(source: Range, row: number, col: number): Range {
  const down = Math.max(row - source.bottom, source.top - row, 0);
  const across = Math.max(col - source.right, source.left - col, 0);
  if (down >= across)
    return { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) };
  return { ...source, left: Math.min(source.left, col), right: Math.max(source.right, col) };
}

function fits(from: GridColumn, to: GridColumn): boolean {
  if (from.key === to.key) return true;
  const a = from.field;
  const b = to.field;
  return (
    a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.refersTo === b.refersTo &&
    a.choices === b.choices &&
    a.unit === b.unit
  );
}

function modulo(n: number, size: number): number {
  return ((n % size) + size) % size;
}
