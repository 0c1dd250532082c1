import { placeOf } from './arrange-chips.ts';
import type { CellTone, MatrixAxis, MatrixChip, MatrixPlace } from './matrix-chip.ts';

interface Axes {
  readonly columns: MatrixAxis;
  readonly rows: MatrixAxis;
  readonly cellTone?: ((column: string, row: string) => CellTone | null) | undefined;
}

/** A place in words: "Likelihood 4, impact 5: High". */
export function placeWords(place: MatrixPlace | null, { columns, rows, cellTone }: Axes): string {
  if (!place) return 'not placed';
  const nameOf = (axis: MatrixAxis, key: string) =>
    `${axis.title} ${axis.lines.find((line) => line.key === key)?.label ?? key}`;
  const tone = cellTone?.(place.column, place.row);
  return `${nameOf(columns, place.column)}, ${nameOf(rows, place.row)}${tone ? `: ${tone.word}` : ''}`;
}

/** What a chip says beside its name: what it is, where it stands and where it stood. */
export function chipWords(chip: MatrixChip, axes: Axes): string {
  const { describe, badge, ghost } = chip;
  const place = placeOf(chip);
  const before = ghost && !isSame(ghost, place) ? `before: ${placeWords(ghost, axes)}` : '';
  return [describe, badge, placeWords(place, axes), before].filter(Boolean).join('. ');
}

export function isSame(a: MatrixPlace | null, b: MatrixPlace | null): boolean {
  return a?.column === b?.column && a?.row === b?.row;
}
