import type { Matrix } from './lay-out-matrix.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

interface Place {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

/**
 * The card that an arrow key leads to from a card: up and down within the cell and on to the next cell with cards in
 * the column, left and right to the next cell with cards in the row. Null at the edge.
 */
export function stepThroughCards(matrix: Matrix, from: string, direction: Direction): string | null {
  const place = placeOf(matrix, from);
  if (!place) return null;
  const { row, column, index } = place;
  const cell = (r: number, c: number) => matrix.rows[r]?.cells[c]?.cards ?? [];
  const idAt = (cards: ReturnType<typeof cell>, at: number) => cards[at]?.touchpoint.id ?? null;
  if (direction === 'ArrowDown' || direction === 'ArrowUp') {
    const step = direction === 'ArrowDown' ? 1 : -1;
    const within = idAt(cell(row, column), index + step);
    if (within !== null) return within;
    for (let r = row + step; matrix.rows[r]; r += step) {
      const cards = cell(r, column);
      if (cards.length > 0) return idAt(cards, step > 0 ? 0 : cards.length - 1);
    }
    return null;
  }
  const step = direction === 'ArrowRight' ? 1 : -1;
  for (let c = column + step; c >= 0 && c < matrix.stages.length; c += step) {
    const cards = cell(row, c);
    if (cards.length > 0) return idAt(cards, Math.min(index, cards.length - 1));
  }
  return null;
}

/** The cell beside the one in which a card stands, for moving the card there; null at the edge. */
export function cellBeside(
  matrix: Matrix,
  from: string,
  direction: Direction,
): { readonly stage: string; readonly channel: string } | null {
  const place = placeOf(matrix, from);
  if (!place) return null;
  const down = direction === 'ArrowDown' ? 1 : direction === 'ArrowUp' ? -1 : 0;
  const right = direction === 'ArrowRight' ? 1 : direction === 'ArrowLeft' ? -1 : 0;
  const cell = matrix.rows[place.row + down]?.cells[place.column + right];
  return cell ? { stage: cell.stage.id, channel: cell.channel.id } : null;
}

/** The first card from the top left; null on an empty map. */
export function firstCard(matrix: Matrix): string | null {
  for (const { cells } of matrix.rows)
    for (const { cards } of cells) if (cards[0]) return cards[0].touchpoint.id;
  return null;
}

function placeOf(matrix: Matrix, id: string): Place | null {
  for (const [row, { cells }] of matrix.rows.entries())
    for (const [column, { cards }] of cells.entries()) {
      const index = cards.findIndex(({ touchpoint }) => touchpoint.id === id);
      if (index >= 0) return { row, column, index };
    }
  return null;
}
