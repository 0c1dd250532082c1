import { useCallback, useMemo, useState } from 'react';
import type { CellRange } from './plan-letters-paste.ts';

interface Place {
  readonly row: number;
  readonly col: number;
}

export interface CellSelection {
  /** The cell that letters are typed into. */
  readonly active: Place;
  readonly range: CellRange;
  /** Goes to a cell; `extend` keeps the other corner of the selection. */
  readonly goTo: (row: number, col: number, extend?: boolean) => void;
  readonly selectAll: () => void;
}

/** The active cell of a grid of so many rows and columns, and the rectangle that is selected from it. */
export function useCellRange(rows: number, columns: number): CellSelection {
  const [[at, from], set] = useState<readonly [Place, Place]>([ORIGIN, ORIGIN]);
  const inside = useCallback(
    ({ row, col }: Place): Place => ({ row: clamp(row, rows), col: clamp(col, columns) }),
    [rows, columns],
  );
  const active = inside(at);
  const anchor = inside(from);
  const goTo = useCallback(
    (row: number, col: number, extend = false) =>
      set(([, kept]) => {
        const to = inside({ row, col });
        return [to, extend ? kept : to];
      }),
    [inside],
  );
  const selectAll = useCallback(
    () => set([ORIGIN, inside({ row: rows - 1, col: columns - 1 })]),
    [inside, rows, columns],
  );
  const { row, col } = active;
  const { row: fromRow, col: fromCol } = anchor;
  return useMemo(
    () => ({
      active: { row, col },
      range: {
        top: Math.min(row, fromRow),
        bottom: Math.max(row, fromRow),
        left: Math.min(col, fromCol),
        right: Math.max(col, fromCol),
      },
      goTo,
      selectAll,
    }),
    [row, col, fromRow, fromCol, goTo, selectAll],
  );
}

const ORIGIN: Place = { row: 0, col: 0 };

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
