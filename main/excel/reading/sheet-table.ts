import type { FileColumn } from '../../../shared/commands/importing/map-columns.ts';
import type { FileRow } from '../../../shared/commands/importing/read-cells.ts';

/** A table as it stands in a file: the words of every cell, row by row, as the file counts rows. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** As people count, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column from 0; absent where the cell is empty. */
  readonly cells: ReadonlyMap<number, RawCell>;
}

export interface RawCell {
  readonly text: string;
  readonly formula: boolean;
}

/** The columns and rows that were found below a header. */
export interface SheetTable {
  readonly sheet: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  /** Rows with something in them that the file hides, by a filter or by hand; they are read all the same. */
  readonly hidden: number;
}

/** What is at the top of our own sheets above the header, and how far down a header is looked for. */
const DEEPEST_HEADER = 30;

/** The best header of a sheet: the row whose words fit best. Null when none fits at all. */
export function findHeader(
  sheet: RawSheet,
  fitOf: (words: readonly string[]) => number,
): { readonly row: RawRow; readonly fit: number } | null {
  let best: { row: RawRow; fit: number } | null = null;
  for (const row of sheet.rows.slice(0, DEEPEST_HEADER)) {
    const found = fitOf(wordsOf(row));
    if (found > (best?.fit ?? 0)) best = { row, fit: found };
  }
  return best;
}

/** The table below a header; rows without anything in them are left out. */
export function tableBelow(sheet: RawSheet, header: RawRow): SheetTable {
  const words = wordsOf(header);
  const below = sheet.rows.filter(({ number, cells }) => number > header.number && hasInput(cells));
  const columns = words.map((word, at): FileColumn => {
    const cells = below.flatMap((row) => row.cells.get(at) ?? []);
    return { header: word, calculated: cells.length > 0 && cells.every(({ formula }) => formula) };
  });
  return {
    sheet: sheet.name,
    columns,
    rows: below.map(({ number, cells }) => ({
      number,
      cells: words.map((_, at) => cells.get(at)?.text ?? ''),
    })),
    hidden: below.filter(({ hidden }) => hidden).length,
  };
}

/** A row of nothing but formulas is prepared for input and has none yet. */
function hasInput(cells: RawRow['cells']): boolean {
  for (const { text, formula } of cells.values()) if (text.trim() !== '' && !formula) return true;
  return false;
}

function wordsOf({ cells }: RawRow): readonly string[] {
  const last = Math.max(-1, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, at) => (cells.get(at)?.text ?? '').replace(/\s+/g, ' ').trim());
}
