import type { Matrix, MatrixCell } from './lay-out-matrix.ts';

/**
 * The matrix with the cells of the one before wherever they say the same, so that after a move only the two cells
 * that changed are drawn anew.
 */
export function keepCells(matrix: Matrix, before: Matrix | null): Matrix {
  if (!before) return matrix;
  const known = new Map(before.rows.map((row) => [row.channel.id, row.cells]));
  return {
    ...matrix,
    rows: matrix.rows.map(({ channel, cells }) => {
      const old = known.get(channel.id);
      return { channel, cells: cells.map((cell, index) => sameOr(cell, old?.[index])) };
    }),
  };
}

function sameOr(cell: MatrixCell, old: MatrixCell | undefined): MatrixCell {
  return old &&
    cell.stage === old.stage &&
    cell.channel === old.channel &&
    cell.more === old.more &&
    cell.cards.length === old.cards.length &&
    cell.cards.every((card, index) => card === old.cards[index])
    ? old
    : cell;
}
