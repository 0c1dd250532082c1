/** A column or a row of a matrix. */
export interface MatrixLine {
  readonly key: string;
  readonly label: string;
}

/** The lines of one direction, with what they are about, as in "Likelihood". */
export interface MatrixAxis {
  readonly title: string;
  /** Columns from left to right; rows from top to bottom, usually the highest first. */
  readonly lines: readonly MatrixLine[];
}

export interface MatrixPlace {
  readonly column: string;
  readonly row: string;
}

/** What a cell means, in a colour and in a word, so that it reads without colours. */
export interface CellTone {
  /** As style sheets write it, such as `var(--color-bad)`. */
  readonly colour: string;
  /** How much of the colour, 0-1; 0.5 where it is left out. */
  readonly strength01?: number;
  /** As in "High". */
  readonly word: string;
}

/** Something that stands in a cell and can be moved. */
export interface MatrixChip {
  readonly id: string;
  readonly label: string;
  /** What else it says, for screen readers and for the pointer that rests; its place is added. */
  readonly describe?: string;
  /** One or two letters before the label, such as ●. */
  readonly symbol?: string;
  /** Of the symbol and the chip's edge, as in `var(--color-keep)`. */
  readonly colour?: string;
  /** A few letters at its end, such as a count. */
  readonly badge?: string;
  /** Null while it has no place: it then stands in the tray. */
  readonly column: string | null;
  readonly row: string | null;
  /** Where it stood before, as in inherent beside residual; drawn as a dashed outline. */
  readonly ghost?: MatrixPlace | null;
}
