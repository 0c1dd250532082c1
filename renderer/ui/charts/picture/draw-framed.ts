import type { Drawing } from './draw-page-part.ts';
import { fitText } from './fit-text.ts';
import { FONT, INK } from './ink.ts';
import { type Shape, shape } from './shape.ts';

const MARGIN = 24;
const LEAST_WIDTH = 420;
const TITLE_SIZE = 17;
const TITLE_LINE = 23;
const SMALL_SIZE = 12.5;
const SMALL_LINE = 18;
const GAP = 12;

interface Words {
  /** The finding. */
  readonly title: string;
  /** How to read the picture: a sentence, or the legend as it stands in the page. */
  readonly subtitle: string | Drawing | null;
}

/** A chart as a picture that can stand alone: white ground, its finding above it, and how to read it. */
export function drawFramed(chart: Drawing, { title, subtitle }: Words): Shape {
  const inner = Math.max(LEAST_WIDTH, chart.width, subtitle instanceof Object ? subtitle.width : 0);
  const parts: Shape[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, line: number, most: number, look: Shape['attributes']) => {
    for (const one of fitText(text, inner, size, most)) {
      parts.push(shape('text', { x: MARGIN, y: y + line * 0.72, 'font-size': size, ...look }, one));
      y += line;
    }
  };
  write(title, TITLE_SIZE, TITLE_LINE, 3, { 'font-weight': 650, fill: INK.text });
  if (typeof subtitle === 'string') write(subtitle, SMALL_SIZE, SMALL_LINE, 4, { fill: INK.quiet });
  else if (subtitle) {
    parts.push(shape('g', { transform: `translate(${MARGIN} ${y + 2})` }, subtitle.shape));
    y += subtitle.height + 2;
  }
  y += GAP;
  const left = MARGIN + Math.round((inner - chart.width) / 2);
  parts.push(shape('g', { transform: `translate(${left} ${y})` }, chart.shape));
  const [width, height] = [Math.ceil(inner + 2 * MARGIN), Math.ceil(y + chart.height + MARGIN)];
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
      'font-family': FONT,
    },
    shape('title', {}, title),
    shape('rect', { x: 0, y: 0, width, height, fill: INK.paper }),
    ...parts,
  );
}
