import type { Drawing } from '../picture/draw-page-part.ts';
import { fitText } from '../picture/fit-text.ts';
import { INK } from '../picture/ink.ts';
import { computedColour } from '../picture/light-scheme.ts';
import { plainColour } from '../picture/plain-colour.ts';
import { type Shape, shape } from '../picture/shape.ts';
import { textWidth } from '../text-width.ts';
import { type ArrangedCell, arrangeChips } from './arrange-chips.ts';
import type { CellTone, MatrixAxis, MatrixChip } from './matrix-chip.ts';
import { tonePercent } from './tone-ground.ts';

interface MatrixToDraw {
  readonly columns: MatrixAxis;
  readonly rows: MatrixAxis;
  readonly chips: readonly MatrixChip[];
  readonly cellTone?: (column: string, row: string) => CellTone | null;
  readonly trayTitle?: string;
}

const HEAD = 104;
const COLUMN = 158;
const TITLE = 20;
const HEADS = 30;
const LEAST_ROW = 70;
const CHIP = 20;
const CHIP_LINE = 13;
/** Nobody can point at a picture to read on: names take as many lines as they need, within reason. */
const MOST_LINES = 3;
const GAP = 3;
const WORD = 16;
const PADDING = 4;
const TEXT = 11;
const TRAY = 170;

/**
 * The matrix as a drawing in which every chip is seen: rows grow until all fit.
 *
 * @param paint a colour as style sheets write it, in hexadecimal digits; the page's own colours where it is left out
 */
export function drawMatrix(matrix: MatrixToDraw, paint: (css: string) => string = pageColour): Drawing {
  const { columns, rows, chips, cellTone, trayTitle = 'Not placed' } = matrix;
  const { rows: cells, tray } = arrangeChips(columns.lines, rows.lines, chips);
  const width = HEAD + columns.lines.length * COLUMN;
  const parts: Shape[] = [
    words(columns.title, (HEAD + width) / 2, TITLE - 7, {
      'font-size': TEXT,
      'text-anchor': 'middle',
      fill: INK.quiet,
    }),
    words(rows.title, 0, TITLE + HEADS - 6, { 'font-size': TEXT, fill: INK.quiet }),
    shape('rect', { x: HEAD, y: TITLE, width: width - HEAD, height: HEADS, fill: INK.sunken }),
    ...columns.lines.flatMap(({ label }, index) =>
      lines(label, HEAD + index * COLUMN + COLUMN / 2, TITLE + HEADS / 2, COLUMN - 8, 'middle'),
    ),
  ];
  let y = TITLE + HEADS;
  for (const [index, row] of cells.entries()) {
    const height = Math.max(LEAST_ROW, ...row.map(cellHeight));
    parts.push(
      shape('rect', { x: 0, y, width: HEAD, height, fill: INK.sunken }),
      ...lines(rows.lines[index]?.label ?? '', 7, y + 15, HEAD - 12, 'start'),
    );
    for (const [column, cell] of row.entries()) {
      const tone = cellTone?.(cell.column, cell.row) ?? null;
      parts.push(...drawCell(cell, tone, { x: HEAD + column * COLUMN, y, height }, paint));
    }
    y += height;
  }
  parts.push(
    shape('rect', {
      x: 0,
      y: TITLE + HEADS,
      width,
      height: y - TITLE - HEADS,
      fill: 'none',
      stroke: INK.strong,
    }),
  );
  if (tray.length > 0) {
    const x = width + 16;
    parts.push(words(`${trayTitle} (${tray.length})`, x, TITLE + 13, { 'font-size': TEXT, fill: INK.quiet }));
    let top = TITLE + HEADS;
    for (const chip of tray) {
      parts.push(...drawChip(chip, x, top, TRAY, paint));
      top += chipHeight(chip, TRAY) + GAP;
    }
    y = Math.max(y, top);
  }
  return {
    width: tray.length > 0 ? width + 16 + TRAY : width,
    height: y + 1,
    shape: shape('g', {}, ...parts),
  };
}

const CHIP_WIDTH = COLUMN - 2 * PADDING;

function cellHeight({ chips, ghosts }: ArrangedCell): number {
  const high = chips.reduce((sum, chip) => sum + chipHeight(chip, CHIP_WIDTH) + GAP, 0);
  return 2 * PADDING + high + ghosts.length * (CHIP + GAP) + WORD;
}

function drawCell(
  cell: ArrangedCell,
  tone: CellTone | null,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  paint: (css: string) => string,
): readonly Shape[] {
  const ground = tone ? mixed(paint(tone.colour), tonePercent(tone) / 100) : INK.paper;
  const parts = [shape('rect', { x, y, width: COLUMN, height, fill: ground, stroke: INK.line })];
  let top = y + PADDING;
  for (const chip of cell.chips) {
    parts.push(...drawChip(chip, x + PADDING, top, CHIP_WIDTH, paint));
    top += chipHeight(chip, CHIP_WIDTH) + GAP;
  }
  for (const chip of cell.ghosts) {
    parts.push(...drawGhost(chip, x + PADDING, top, CHIP_WIDTH));
    top += CHIP + GAP;
  }
  if (tone)
    parts.push(
      words(tone.word, x + COLUMN - 6, y + height - 5, {
        'font-size': 10,
        'text-anchor': 'end',
        fill: INK.text,
      }),
    );
  return parts;
}

function chipLines({ label, symbol, badge }: MatrixChip, width: number): readonly string[] {
  const left = symbol === undefined ? 8 : 20;
  const right = badge === undefined ? 5 : textWidth(badge, 10) + 11;
  return fitText(label, width - left - right, TEXT, MOST_LINES);
}

function chipHeight(chip: MatrixChip, width: number): number {
  return CHIP + Math.max(0, chipLines(chip, width).length - 1) * CHIP_LINE;
}

function drawChip(
  chip: MatrixChip,
  x: number,
  y: number,
  width: number,
  paint: (css: string) => string,
): readonly Shape[] {
  const { symbol, colour, badge } = chip;
  const edge = colour === undefined ? INK.quiet : paint(colour);
  const base = y + CHIP / 2 + 4;
  const height = chipHeight(chip, width);
  const left = x + (symbol === undefined ? 8 : 20);
  return [
    shape('rect', { x, y, width, height, rx: 3, fill: INK.paper, stroke: INK.strong }),
    shape('line', { x1: x + 1.5, x2: x + 1.5, y1: y, y2: y + height, stroke: edge, 'stroke-width': 3 }),
    ...(symbol === undefined ? [] : [words(symbol, x + 7, base, { 'font-size': TEXT, fill: edge })]),
    ...chipLines(chip, width).map((line, index) =>
      words(line, left, base + index * CHIP_LINE, { 'font-size': TEXT, fill: INK.text }),
    ),
    ...(badge === undefined
      ? []
      : [words(badge, x + width - 5, base, { 'font-size': 10, 'text-anchor': 'end', fill: INK.quiet })]),
  ];
}

function drawGhost({ label }: MatrixChip, x: number, y: number, width: number): readonly Shape[] {
  return [
    shape('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: CHIP - 1,
      rx: 3,
      fill: 'none',
      stroke: INK.quiet,
      'stroke-dasharray': '3 3',
    }),
    words(fitText(label, width - 12, 10, 1)[0] ?? '', x + 7, y + CHIP / 2 + 4, {
      'font-size': 10,
      fill: INK.text,
    }),
  ];
}

function words(text: string, x: number, y: number, look: Shape['attributes']): Shape {
  return shape('text', { x, y, ...look }, text);
}

function lines(
  text: string,
  x: number,
  y: number,
  room: number,
  anchor: 'start' | 'middle',
): readonly Shape[] {
  return fitText(text, room, TEXT + 0.5, 2).map((line, index, all) =>
    words(line, x, y + 4 + (anchor === 'middle' ? index - (all.length - 1) / 2 : index) * 13, {
      'font-size': TEXT,
      'font-weight': 600,
      'text-anchor': anchor,
      fill: INK.text,
    }),
  );
}

/** A colour on white. */
function mixed(hex: string, share01: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const digits = channels.map((value) =>
    Math.round(255 - (255 - value) * share01)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function pageColour(css: string): string {
  return plainColour(computedColour(css))?.hex ?? INK.quiet;
}
