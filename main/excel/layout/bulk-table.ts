import type { CellContent } from '../cells/calculated.ts';

/** Rows of a long table: they go into the file as text, because a million cells as objects would not fit into memory. */
export interface BulkTable {
  readonly sheet: string;
  /** The table's first row, which also shows how each column looks. */
  readonly first: number;
  readonly count: number;
  /** Rows that exceljs writes itself, by their place from 0. */
  readonly apart: ReadonlySet<number>;
  /** Formulas in all rows but those; counted apart from what is written, for the check of the file. */
  readonly formulas: number;
  readonly contentsOf: (index: number) => readonly CellContent[];
  readonly heightOf: (contents: readonly CellContent[]) => number;
}
