import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { GridTable } from '../columns/use-grid-table.ts';

const NONE: ReadonlySet<string> = new Set();

interface KeptRows {
  /** The grid with the rows that stay. */
  readonly grid: GridTable;
  /** Rows that were changed or added stay until the active row is another one. */
  readonly keep: (ids: readonly string[]) => void;
  /** Tells which row is active now. */
  readonly follow: (id: string | undefined) => void;
}

/**
 * While a grid is filtered, the row that is worked on stays where it is although it passes no longer, or not yet: what
 * is typed next would otherwise meet the row below it. It goes when the person goes on to another row or filters anew.
 */
export function useKeptRows(grid: GridTable, all: readonly AnyRow[], filters: readonly unknown[]): KeptRows {
  const [held, setHeld] = useState({ filters, ids: NONE });
  const ids = held.filters === filters && filters.length > 0 ? held.ids : NONE;
  const before = useRef<readonly AnyRow[]>(grid.rows);
  const rows = useMemo(() => withKept(grid.rows, all, ids, before.current), [grid.rows, all, ids]);
  useEffect(() => {
    before.current = rows;
  }, [rows]);
  const change = useCallback(
    (make: (now: ReadonlySet<string>) => ReadonlySet<string>) => {
      if (filters.length === 0) return;
      setHeld((now) => {
        const known = now.filters === filters ? now.ids : NONE;
        const next = make(known);
        return next === known && now.filters === filters ? now : { filters, ids: next };
      });
    },
    [filters],
  );
  const keep = useCallback(
    (more: readonly string[]) => change((now) => new Set([...now, ...more])),
    [change],
  );
  const follow = useCallback(
    (id: string | undefined) =>
      change((now) => (id !== undefined && now.has(id) ? now : new Set(id === undefined ? [] : [id]))),
    [change],
  );
  return { grid: useMemo(() => ({ ...grid, rows }), [grid, rows]), keep, follow };
}

/**
 * The shown rows with the kept ones, each behind the row that it stood behind before; one that was not shown yet stands
 * behind its neighbour in the whole list.
 */
export function withKept(
  shown: readonly AnyRow[],
  all: readonly AnyRow[],
  kept: ReadonlySet<string>,
  before: readonly AnyRow[],
): readonly AnyRow[] {
  if (kept.size === 0) return shown;
  const there = new Set(shown.map(({ id }) => id));
  const missing = all.filter(({ id }) => kept.has(id) && !there.has(id));
  if (missing.length === 0) return shown;
  const rows = [...shown];
  for (const row of missing) {
    const was = before.findIndex(({ id }) => id === row.id);
    const list = was >= 0 ? before : all;
    let at = was >= 0 ? was : all.indexOf(row);
    do at -= 1;
    while (at >= 0 && !there.has(list[at]?.id ?? ''));
    const neighbour = list[at]?.id;
    rows.splice(neighbour === undefined ? 0 : rows.findIndex(({ id }) => id === neighbour) + 1, 0, row);
    there.add(row.id);
  }
  return rows;
}
