import type { MatrixChip, MatrixLine, MatrixPlace } from './matrix-chip.ts';

export interface ArrangedCell extends MatrixPlace {
  /** Every chip of the cell, in the order in which they came. */
  readonly chips: readonly MatrixChip[];
  /** Chips that stood here before and now stand elsewhere. */
  readonly ghosts: readonly MatrixChip[];
}

export interface ArrangedMatrix {
  /** Rows from top to bottom, their cells from left to right. */
  readonly rows: readonly (readonly ArrangedCell[])[];
  /** Chips without a place, or with one that the matrix does not have. */
  readonly tray: readonly MatrixChip[];
}

/** Puts chips into the cells of a matrix. No chip gets lost: one whose column or row is not there is in the tray. */
export function arrangeChips(
  columns: readonly MatrixLine[],
  rows: readonly MatrixLine[],
  chips: readonly MatrixChip[],
): ArrangedMatrix {
  const placed = new Map<string, { chips: MatrixChip[]; ghosts: MatrixChip[] }>();
  for (const row of rows)
    for (const column of columns)
      placed.set(cellKey({ column: column.key, row: row.key }), { chips: [], ghosts: [] });
  const tray: MatrixChip[] = [];
  for (const chip of chips) {
    const at = placeOf(chip);
    const cell = at ? placed.get(cellKey(at)) : undefined;
    if (cell) cell.chips.push(chip);
    else tray.push(chip);
    const before = chip.ghost ? placed.get(cellKey(chip.ghost)) : undefined;
    if (before && before !== cell) before.ghosts.push(chip);
  }
  return {
    rows: rows.map((row) =>
      columns.map((column) => {
        const place = { column: column.key, row: row.key };
        return { ...place, ...(placed.get(cellKey(place)) ?? { chips: [], ghosts: [] }) };
      }),
    ),
    tray,
  };
}

/** A name for a cell; keys may hold any letters. */
export function cellKey({ column, row }: MatrixPlace): string {
  return JSON.stringify([column, row]);
}

export function placeOf({ column, row }: MatrixChip): MatrixPlace | null {
  return column === null || row === null ? null : { column, row };
}

/**
 * The chips of a cell that are shown, and how many are not. Where not all fit, the last place is taken by the button
 * that says so; a chip that has to be seen, because it is held or has the focus, takes the place of the last one.
 */
export function chipsThatFit(
  chips: readonly MatrixChip[],
  capacity: number,
  needed: ReadonlySet<string>,
): { readonly shown: readonly MatrixChip[]; readonly more: number } {
  if (chips.length <= capacity) return { shown: chips, more: 0 };
  const room = Math.max(1, capacity - 1);
  const must = chips.filter(({ id }) => needed.has(id)).slice(0, room);
  const others = chips.filter((chip) => !must.includes(chip)).slice(0, room - must.length);
  const shown = chips.filter((chip) => must.includes(chip) || others.includes(chip));
  return { shown, more: chips.length - shown.length };
}
