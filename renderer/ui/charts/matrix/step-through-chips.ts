import type { MatrixLine, MatrixPlace } from './matrix-chip.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The chips that can be seen: rows of cells of ids, and the tray, which stands beside or below the matrix. */
export interface SeenChips {
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly tray: readonly string[];
}

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

/**
 * The chip that an arrow key leads to: up and down within a cell and on to the next cell of the column that holds
 * one, left and right along the row; beyond the last column or row into the tray, through it, and back. Null at the
 * edge.
 */
export function stepThroughChips(seen: SeenChips, from: string, arrow: Arrow): string | null {
  const inTray = seen.tray.indexOf(from);
  if (inTray >= 0) {
    const on = arrow === 'ArrowDown' || arrow === 'ArrowRight';
    return seen.tray[inTray + (on ? 1 : -1)] ?? (on ? null : lastChip(seen));
  }
  const place = findChip(seen, from);
  if (!place) return null;
  const { row, column, index } = place;
  const cell = (r: number, c: number) => seen.rows[r]?.[c] ?? [];
  if (arrow === 'ArrowDown' || arrow === 'ArrowUp') {
    const step = arrow === 'ArrowDown' ? 1 : -1;
    const within = cell(row, column)[index + step];
    if (within !== undefined) return within;
    for (let r = row + step; seen.rows[r]; r += step) {
      const ids = cell(r, column);
      if (ids.length > 0) return (step > 0 ? ids[0] : ids.at(-1)) ?? null;
    }
    return step > 0 ? (seen.tray[0] ?? null) : null;
  }
  const step = arrow === 'ArrowRight' ? 1 : -1;
  for (let c = column + step; c >= 0 && c < (seen.rows[row]?.length ?? 0); c += step) {
    const ids = cell(row, c);
    if (ids.length > 0) return ids[Math.min(index, ids.length - 1)] ?? null;
  }
  return step > 0 ? (seen.tray[0] ?? null) : null;
}

/** The first chip from the top left, then of the tray; null where there is none. */
export function firstChip(seen: SeenChips): string | null {
  return seen.rows.flat(2)[0] ?? seen.tray[0] ?? null;
}

/**
 * The cell that a held chip goes to with an arrow key; null at the edge. A chip from the tray starts in the middle,
 * from where every cell is near.
 */
export function stepThroughCells(
  columns: readonly MatrixLine[],
  rows: readonly MatrixLine[],
  from: MatrixPlace | null,
  arrow: Arrow,
): MatrixPlace | null {
  const at = (column: number, row: number) => {
    const [c, r] = [columns[column], rows[row]];
    return c && r ? { column: c.key, row: r.key } : null;
  };
  if (!from) return at(Math.floor((columns.length - 1) / 2), Math.floor((rows.length - 1) / 2));
  const right = arrow === 'ArrowRight' ? 1 : arrow === 'ArrowLeft' ? -1 : 0;
  const down = arrow === 'ArrowDown' ? 1 : arrow === 'ArrowUp' ? -1 : 0;
  return at(
    columns.findIndex(({ key }) => key === from.column) + right,
    rows.findIndex(({ key }) => key === from.row) + down,
  );
}

function lastChip(seen: SeenChips): string | null {
  return seen.rows.flat(2).at(-1) ?? null;
}

function findChip(seen: SeenChips, id: string) {
  for (const [row, cells] of seen.rows.entries())
    for (const [column, ids] of cells.entries()) {
      const index = ids.indexOf(id);
      if (index >= 0) return { row, column, index };
    }
  return null;
}
