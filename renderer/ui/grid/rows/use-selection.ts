import { useCallback, useMemo, useState } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { ShownColumn } from '../columns/use-grid-table.ts';
import type { Range } from './plan-fill.ts';

/** The row of the headers, above the first one. */
export const HEADERS = -1;

/** A cell by its place among the shown rows and columns. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

interface Mark extends Place {
  readonly id: string | null;
  readonly key: string | null;
}

interface Marks {
  readonly anchor: Mark;
  readonly head: Mark;
  readonly moved: 'anchor' | 'head';
  /** The rows that were selected, by id. */
  readonly rows: readonly string[];
}

export interface Selection {
  /** The cell that the keys act on. */
  readonly active: Place;
  /** The corner of the range opposite to it. */
  readonly head: Place;
  /** The cell that the person moved last, which has to be in view. */
  readonly moved: Place;
  readonly range: Range;
  readonly select: (place: Place) => void;
  /** Moves the far end of the range, keeping the active cell. */
  readonly extend: (place: Place) => void;
  readonly selectRange: (range: Range, active?: Place) => void;
}

/**
 * Which cells are selected. The corners are remembered by row and column, so that they stay with them when rows are
 * sorted, filtered or added; when one is gone, its place is kept. When other rows come to lie between the corners, as
 * after an edit in the column by which a grid is sorted, only the active cell stays selected: nobody chose the others.
 */
export function useSelection(rows: readonly AnyRow[], columns: readonly ShownColumn[]): Selection {
  const [marks, setMarks] = useState<Marks>(() => {
    const start = { row: 0, col: 0, id: null, key: null };
    return { anchor: start, head: start, moved: 'anchor', rows: [] };
  });
  const rowAt = useMemo(() => new Map(rows.map((row, at) => [row.id, at])), [rows]);
  const colAt = useMemo(() => new Map(columns.map(({ column }, at) => [column.key, at])), [columns]);
  const found = useMemo(() => {
    const placeOf = ({ row, col, id, key }: Mark): Place => ({
      row: row === HEADERS ? HEADERS : ((id === null ? undefined : rowAt.get(id)) ?? clamp(row, rows.length)),
      col: (key === null ? undefined : colAt.get(key)) ?? clamp(col, columns.length),
    });
    const anchor = placeOf(marks.anchor);
    const head = placeOf(marks.head);
    return {
      anchor,
      head: sameRows(marks.rows, rows, anchor.row, head.row) ? head : { ...head, row: anchor.row },
    };
  }, [marks, rowAt, colAt, rows, columns]);

  const markOf = useCallback(
    ({ row, col }: Place): Mark => {
      const place = {
        row: Math.max(HEADERS, Math.min(row, rows.length - 1)),
        col: clamp(col, columns.length),
      };
      return {
        ...place,
        id: rows[place.row]?.id ?? null,
        key: columns[place.col]?.column.key ?? null,
      };
    },
    [rows, columns],
  );
  const markRange = useCallback(
    (anchor: Mark, head: Mark, moved: Marks['moved']): Marks => ({
      anchor,
      head,
      moved,
      rows: between(rows, anchor.row, head.row).map(({ id }) => id),
    }),
    [rows],
  );
  const select = useCallback(
    (place: Place) => {
      const mark = markOf(place);
      setMarks(markRange(mark, mark, 'anchor'));
    },
    [markOf, markRange],
  );
  const extend = useCallback(
    (place: Place) =>
      setMarks(({ anchor: { row, id, ...rest } }) => {
        const at = (id === null ? undefined : rowAt.get(id)) ?? row;
        return markRange({ ...rest, id, row: at }, markOf({ ...place, row: Math.max(0, place.row) }), 'head');
      }),
    [markOf, markRange, rowAt],
  );
  const selectRange = useCallback(
    ({ top, bottom, left, right }: Range, active: Place = { row: top, col: left }) => {
      const far = {
        row: active.row === top ? bottom : top,
        col: active.col === left ? right : left,
      };
      setMarks(markRange(markOf(active), markOf(far), 'anchor'));
    },
    [markOf, markRange],
  );
  const { anchor, head } = found;
  return useMemo(
    () => ({
      active: anchor,
      head,
      moved: marks.moved === 'head' ? head : anchor,
      range: {
        top: Math.max(0, Math.min(anchor.row, head.row)),
        bottom: Math.max(0, anchor.row, head.row),
        left: Math.min(anchor.col, head.col),
        right: Math.max(anchor.col, head.col),
      },
      select,
      extend,
      selectRange,
    }),
    [anchor, head, marks.moved, select, extend, selectRange],
  );
}

/** The rows from one place to another, in their order. */
function between(rows: readonly AnyRow[], a: number, b: number): readonly AnyRow[] {
  return rows.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1);
}

/** Whether the rows from one place to another are those that were selected. A single row may be another one. */
export function sameRows(
  selected: readonly string[],
  rows: readonly AnyRow[],
  from: number,
  to: number,
): boolean {
  if (from === to) return true;
  const now = between(rows, from, to);
  if (now.length !== selected.length) return false;
  const known = new Set(selected);
  return now.every(({ id }) => known.has(id));
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(at, length - 1));
}
