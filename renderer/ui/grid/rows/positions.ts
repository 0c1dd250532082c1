import type { AnyRow } from '../../../../shared/model/table.ts';
import type { SetFields } from '../grid-edit.ts';

/** Neighbours closer than this are numbered anew, before halves of halves run out of digits. */
const CLOSEST = 1e-6;

export interface Placing {
  /** The positions of the rows that are placed, in their order. */
  readonly positions: readonly number[];
  /** Rows that have to make room. */
  readonly renumbered: readonly SetFields[];
}

/**
 * Positions for `count` rows that come before the row at `index`; behind the last one for an index past it.
 * They lie evenly between the neighbours. When those are too close, all rows are numbered 1, 2, 3, ... anew.
 *
 * @param rows in the order of their positions.
 */
export function placeAt(rows: readonly AnyRow[], index: number, count: number): Placing {
  const before = rows[index - 1];
  const next = rows[index];
  const low = before ? positionOf(before) : next ? positionOf(next) - count - 1 : 0;
  const high = next ? positionOf(next) : low + count + 1;
  const step = (high - low) / (count + 1);
  if (step >= CLOSEST)
    return { positions: Array.from({ length: count }, (_, i) => low + step * (i + 1)), renumbered: [] };
  const renumbered = rows.flatMap((row, at) => {
    const position = at < index ? at + 1 : at + 1 + count;
    return positionOf(row) === position ? [] : [{ id: row.id, fields: { position } }];
  });
  return { positions: Array.from({ length: count }, (_, i) => index + 1 + i), renumbered };
}

/**
 * The edits by which the rows with these ids come to stand together, in their order, before the row that is at `index`
 * now; nothing when they stand there already.
 */
export function moveRows(
  rows: readonly AnyRow[],
  ids: ReadonlySet<string>,
  index: number,
): readonly SetFields[] {
  const moving = rows.filter(({ id }) => ids.has(id));
  const rest = rows.filter(({ id }) => !ids.has(id));
  const target = rows.slice(0, index).filter(({ id }) => !ids.has(id)).length;
  const after = [...rest.slice(0, target), ...moving, ...rest.slice(target)];
  if (after.every((row, at) => row === rows[at])) return [];
  const { positions, renumbered } = placeAt(rest, target, moving.length);
  return [...renumbered, ...moving.map(({ id }, at) => ({ id, fields: { position: positions[at] ?? 0 } }))];
}

function positionOf(row: AnyRow): number {
  return Number(row.position ?? 0);
}
