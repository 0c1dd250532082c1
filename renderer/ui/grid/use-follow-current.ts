import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnyRow } from '../../../shared/model/table.ts';
import type { DataGridProps } from './grid-props.ts';
import { HEADERS, type Selection } from './rows/use-selection.ts';

interface Input {
  readonly props: DataGridProps;
  readonly rows: readonly AnyRow[];
  readonly columnCount: number;
  readonly selection: Selection;
}

/**
 * Keeps the active row and the page's current row the same, whoever moved last. Gives back how to select rows that
 * are on their way into the grid.
 */
export function useFollowCurrent({ props, rows, columnCount, selection }: Input) {
  const { current, onCurrentChange } = props;
  const { active, select, selectRange } = selection;
  const mine = active.row === HEADERS ? undefined : rows[active.row]?.id;
  const told = useRef<string | null | undefined>(undefined);
  const last = useRef<string | undefined>(undefined);
  const all = props.rows;
  useEffect(() => {
    const moved = last.current !== mine;
    last.current = mine;
    if (current !== undefined && current !== null && current !== told.current) {
      told.current = current;
      const at = rows.findIndex(({ id }) => id === current);
      if (at >= 0 && at !== active.row) select({ row: at, col: active.col });
      if (at >= 0) return;
    }
    if (mine === undefined && active.row === HEADERS) return;
    if (told.current === (mine ?? null)) return;
    // The page shows a row that a filter hides: it may, until the person moves here.
    if (!moved && all.some(({ id }) => id === told.current)) return;
    told.current = mine ?? null;
    onCurrentChange?.(mine ?? null);
  }, [current, mine, rows, all, active, select, onCurrentChange]);

  const [awaited, setAwaited] = useState<readonly string[]>([]);
  useEffect(() => {
    const [first] = awaited;
    if (first === undefined) return;
    const top = rows.findIndex(({ id }) => id === first);
    if (top < 0) return;
    setAwaited([]);
    if (awaited.length === 1) select({ row: top, col: 0 });
    else selectRange({ top, bottom: top + awaited.length - 1, left: 0, right: columnCount - 1 });
  }, [awaited, rows, columnCount, select, selectRange]);
  return useCallback((ids: readonly string[]) => setAwaited(ids), []);
}
