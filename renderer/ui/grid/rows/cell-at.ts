import type { Place } from './use-selection.ts';

/** The cell under a point of the window, or null where none is. */
export function cellAt(grid: HTMLElement, x: number, y: number): Place | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-c]');
  return cell && grid.contains(cell) ? placeOf(cell) : null;
}

/** The place of a cell's element, or of what lies in it; null outside of cells. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-c]') : null;
  const row = cell?.closest<HTMLElement>('[data-r]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset.r), col: Number(cell.dataset.c) };
}

/** Ids that the grid's own name makes unique in the window. */
export function cellId(grid: string, { row, col }: Place): string {
  return `${grid}-${row}-${col}`;
}
