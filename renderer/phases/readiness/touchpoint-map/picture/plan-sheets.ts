import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { Channel } from '../../../../../shared/model/tables/channel.ts';
import type { Stage } from '../../../../../shared/model/tables/stage.ts';
import type { Matrix } from '../map/lay-out-matrix.ts';
import { cardHeight } from './draw-card.ts';

/** A row of a sheet: a channel's cards, or as many of them as fit. */
export interface SheetRow {
  readonly channel: Channel;
  /** The channel began on an earlier sheet. */
  readonly continued: boolean;
  /** Cards by stage of the sheet. */
  readonly cells: readonly (readonly TouchpointAdvice[])[];
  /** In pixels. */
  readonly height: number;
}

/** One sheet of the map: some stages, some channels, nothing cut. */
export interface Sheet {
  readonly stages: readonly Stage[];
  readonly rows: readonly SheetRow[];
  /** Width of a stage's column in pixels. */
  readonly column: number;
}

export interface SheetRoom {
  /** What stages may take across and rows may take down, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Columns are at least this wide, or as wide as the room. */
  readonly narrowest: number;
}

export const CARD_GAP = 4;
export const CELL_PADDING = 5;
const LEAST_ROW = 30;

/**
 * Splits the map into sheets between whole columns and whole rows, columns shared out evenly. Only a channel that is
 * too tall for a sheet of its own is continued on the next one, between cards.
 */
export function planSheets(matrix: Matrix, room: SheetRoom): readonly Sheet[] {
  const { stages } = matrix;
  const fitting = Math.max(1, Math.floor(room.width / room.narrowest));
  const across = Math.max(1, Math.ceil(stages.length / fitting));
  const perSheet = Math.max(1, Math.ceil(stages.length / across));
  const column = room.width / perSheet;
  const sheets: Sheet[] = [];
  for (let first = 0; first < Math.max(1, stages.length); first += perSheet) {
    const part = stages.slice(first, first + perSheet);
    const rows = matrix.rows.flatMap(({ channel, cells }) =>
      rowsOf(
        channel,
        cells.slice(first, first + perSheet).map(({ cards }) => cards),
        column,
        room.height,
      ),
    );
    for (const page of stack(rows, room.height)) sheets.push({ stages: part, rows: page, column });
  }
  return sheets;
}

/** A channel as one row, or as several when it is taller than a sheet. */
function rowsOf(
  channel: Channel,
  cells: readonly (readonly TouchpointAdvice[])[],
  column: number,
  most: number,
): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let rest = cells;
  do {
    const now = rest.map((cards) => cards.slice(0, fittingCards(cards, column, most)));
    rest = rest.map((cards, index) => cards.slice(now[index]?.length ?? 0));
    const height = Math.max(LEAST_ROW, ...now.map((cards) => cellHeight(cards, column)));
    rows.push({ channel, continued: rows.length > 0, cells: now, height });
  } while (rest.some((cards) => cards.length > 0));
  return rows;
}

/** How many cards fit into a height, at least one so that it goes on. */
function fittingCards(cards: readonly TouchpointAdvice[], column: number, most: number): number {
  let height = 2 * CELL_PADDING;
  for (const [index, advice] of cards.entries()) {
    height += cardHeight(advice, column - 2 * CELL_PADDING) + (index > 0 ? CARD_GAP : 0);
    if (height > most && index > 0) return index;
  }
  return cards.length;
}

export function cellHeight(cards: readonly TouchpointAdvice[], column: number): number {
  const heights = cards.map((advice) => cardHeight(advice, column - 2 * CELL_PADDING));
  const gaps = Math.max(0, cards.length - 1) * CARD_GAP;
  return 2 * CELL_PADDING + gaps + heights.reduce((sum, height) => sum + height, 0);
}

/** Rows on as few sheets as hold them in order. */
function stack(rows: readonly SheetRow[], most: number): readonly (readonly SheetRow[])[] {
  const pages: SheetRow[][] = [[]];
  let height = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page && (page.length === 0 || height + row.height <= most)) {
      page.push(row);
      height += row.height;
    } else {
      pages.push([row]);
      height = row.height;
    }
  }
  return pages;
}
