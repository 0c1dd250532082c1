import type { StageEmotion } from '../../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import { fitText } from '../../../../ui/charts/picture/fit-text.ts';
import { FONT, INK } from '../../../../ui/charts/picture/ink.ts';
import { type Shape, shape } from '../../../../ui/charts/picture/shape.ts';
import { textWidth } from '../../../../ui/charts/text-width.ts';
import { DECISION_LOOKS, SHOWN } from '../decision-look.ts';
import { formatEmotion } from '../format-sourcing.ts';
import { EMOTION_HEIGHT, emotionPoints, emotionY } from '../map/emotion-points.ts';
import { cardHeight, drawCard, drawSymbol } from './draw-card.ts';
import { CARD_GAP, CELL_PADDING, type Sheet, type SheetRow } from './plan-sheets.ts';

export const CHANNEL_WIDTH = 104;
const TITLE_HEIGHT = 46;
const STAGE_HEIGHT = 34;
const LEGEND_HEIGHT = 26;
const CURVE_HEIGHT = EMOTION_HEIGHT + 4;

export interface SheetWords {
  /** The finding or name of the map. */
  readonly title: string;
  /** Engagement, what is shown, and the day. */
  readonly subtitle: string;
  /** At the end of the legend's line, as in "Page 1 of 2"; empty for a single picture. */
  readonly page: string;
}

/** What title, heads and legend take off a sheet's height, in pixels. */
export function frameHeight(withCurve: boolean): number {
  return TITLE_HEIGHT + STAGE_HEIGHT + LEGEND_HEIGHT + (withCurve ? CURVE_HEIGHT : 0);
}

/** How large a sheet is when it is drawn, without margins, in pixels. */
export function sheetSize(sheet: Sheet, withCurve: boolean) {
  return {
    width: CHANNEL_WIDTH + sheet.stages.length * sheet.column,
    height: frameHeight(withCurve) + sheet.rows.reduce((sum, { height }) => sum + height, 0),
  };
}

/** Room that every picture has for its title and legend, however few stages it shows; in pixels. */
export const LEAST_WIDTH = 712;

/** One sheet with its title, its heads, the emotion curve, the cards and the legend; the top left corner is 0, 0. */
export function drawSheet(sheet: Sheet, curve: readonly StageEmotion[] | null, words: SheetWords): Shape {
  const { width, height } = sheetSize(sheet, curve !== null);
  const parts: Shape[] = [drawTitle(words, Math.max(width, LEAST_WIDTH)), drawStages(sheet, TITLE_HEIGHT)];
  let y = TITLE_HEIGHT + STAGE_HEIGHT;
  if (curve) {
    parts.push(drawCurve(curve, sheet, y));
    y += CURVE_HEIGHT;
  }
  const top = y;
  for (const row of sheet.rows) {
    parts.push(drawRow(row, sheet, y, width));
    y += row.height;
  }
  for (let column = 0; column < sheet.stages.length; column += 1) {
    const x = CHANNEL_WIDTH + column * sheet.column;
    parts.push(shape('line', { x1: x, x2: x, y1: top, y2: y, stroke: INK.line }));
  }
  parts.push(drawLegend(words.page, y, width));
  parts.push(
    shape('rect', {
      x: 0,
      y: TITLE_HEIGHT,
      width,
      height: height - TITLE_HEIGHT - LEGEND_HEIGHT,
      fill: 'none',
      stroke: INK.strong,
    }),
  );
  return shape('g', { 'font-family': FONT }, ...parts);
}

function drawTitle({ title, subtitle }: SheetWords, width: number): Shape {
  const line = (text: string, y: number, more: Readonly<Record<string, string | number>>) =>
    shape('text', { x: 0, y, ...more }, text);
  return shape(
    'g',
    {},
    line(fitText(title, width, 17, 1)[0] ?? '', 16, { 'font-size': 16, 'font-weight': 650, fill: INK.text }),
    line(fitText(subtitle, width, 11, 1)[0] ?? '', 34, { 'font-size': 11, fill: INK.quiet }),
  );
}

function drawStages({ stages, column }: Sheet, y: number): Shape {
  const heads = stages.flatMap(({ name }, index) =>
    fitText(name, column - 14, 11.5, 2).map((text, line, lines) =>
      shape(
        'text',
        {
          x: CHANNEL_WIDTH + index * column + 7,
          y: y + STAGE_HEIGHT / 2 + 4 + (line - (lines.length - 1) / 2) * 13,
          'font-size': 11,
          'font-weight': 650,
          fill: INK.text,
        },
        text,
      ),
    ),
  );
  const width = CHANNEL_WIDTH + stages.length * column;
  return shape(
    'g',
    {},
    shape('rect', { x: 0, y, width, height: STAGE_HEIGHT, fill: INK.sunken }),
    ...heads,
    shape('line', { x1: 0, x2: width, y1: y + STAGE_HEIGHT, y2: y + STAGE_HEIGHT, stroke: INK.strong }),
  );
}

function drawCurve(curve: readonly StageEmotion[], { stages, column }: Sheet, y: number): Shape {
  const here = stages
    .map((stage) => curve.find((entry) => entry.stage.id === stage.id))
    .filter((c) => c !== undefined);
  const { dots, lines } = emotionPoints(here, column);
  const width = stages.length * column;
  return shape(
    'g',
    { transform: `translate(${CHANNEL_WIDTH} ${y})` },
    shape(
      'text',
      { x: 7 - CHANNEL_WIDTH, y: 26, 'font-size': 11, 'font-weight': 600, fill: INK.text },
      'Emotion',
    ),
    shape('text', { x: 7 - CHANNEL_WIDTH, y: 40, 'font-size': 9, fill: INK.quiet }, '+2 to −2'),
    shape('line', {
      x1: 0,
      x2: width,
      y1: emotionY(0),
      y2: emotionY(0),
      stroke: INK.strong,
      'stroke-dasharray': '2 4',
    }),
    ...lines.map((points) =>
      shape('polyline', { points, fill: 'none', stroke: INK.quiet, 'stroke-width': 1.5 }),
    ),
    ...dots.map(({ x, y: at, mean }) =>
      shape('circle', {
        cx: x,
        cy: at,
        r: 3.5,
        fill: Math.round(mean * 10) < 0 ? '#ffffff' : INK.quiet,
        stroke: INK.quiet,
        'stroke-width': 1.5,
      }),
    ),
    ...dots.map(({ x, y: at, mean }) =>
      shape(
        'text',
        {
          x,
          y: at < 22 ? at + 15 : at - 7,
          'font-size': 10,
          'font-weight': 600,
          'text-anchor': 'middle',
          fill: INK.text,
        },
        formatEmotion(mean),
      ),
    ),
    shape('line', {
      x1: -CHANNEL_WIDTH,
      x2: width,
      y1: CURVE_HEIGHT,
      y2: CURVE_HEIGHT,
      stroke: INK.line,
    }),
  );
}

function drawRow(
  { channel, continued, cells, height }: SheetRow,
  sheet: Sheet,
  y: number,
  width: number,
): Shape {
  const name = fitText(channel.name, CHANNEL_WIDTH - 14, 11, 3);
  const head = continued ? [...name, '(continued)'] : name;
  const cards = cells.flatMap((list, index) => {
    let at = y + CELL_PADDING;
    const x = CHANNEL_WIDTH + index * sheet.column + CELL_PADDING;
    const cardWidth = sheet.column - 2 * CELL_PADDING;
    return list.map((advice) => {
      const card = drawCard(advice, x, at, cardWidth);
      at += cardHeight(advice, cardWidth) + CARD_GAP;
      return card;
    });
  });
  return shape(
    'g',
    {},
    shape('rect', { x: 0, y, width: CHANNEL_WIDTH, height, fill: INK.sunken }),
    ...head.map((text, line) =>
      shape(
        'text',
        {
          x: 7,
          y: y + 17 + line * 13,
          'font-size': line < name.length ? 10.5 : 9,
          'font-weight': line < name.length ? 650 : 400,
          fill: line < name.length ? INK.text : INK.quiet,
        },
        text,
      ),
    ),
    ...cards,
    shape('line', { x1: 0, x2: width, y1: y + height, y2: y + height, stroke: INK.line }),
  );
}

function drawLegend(page: string, y: number, width: number): Shape {
  const parts: Shape[] = [];
  let x = 6;
  const middle = y + 16;
  const word = (text: string) => {
    parts.push(shape('text', { x, y: middle + 3.5, 'font-size': 10, fill: INK.quiet }, text));
    x += textWidth(text, 10) + 16;
  };
  for (const decision of SHOWN) {
    parts.push(drawSymbol(decision, x, middle, 8));
    x += 9;
    word(DECISION_LOOKS[decision].label);
  }
  parts.push(
    shape('line', {
      x1: x,
      x2: x,
      y1: middle - 6,
      y2: middle + 6,
      stroke: INK.quiet,
      'stroke-width': 3,
      'stroke-dasharray': '4 3',
    }),
  );
  x += 8;
  word('Recommended, not yet decided');
  if (page !== '')
    parts.push(
      shape(
        'text',
        { x: width, y: middle + 3.5, 'font-size': 10, 'text-anchor': 'end', fill: INK.quiet },
        page,
      ),
    );
  return shape('g', {}, ...parts);
}
