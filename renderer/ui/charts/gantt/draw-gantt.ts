import type { Drawing } from '../picture/draw-page-part.ts';
import { fitText } from '../picture/fit-text.ts';
import { INK } from '../picture/ink.ts';
import { computedColour } from '../picture/light-scheme.ts';
import { plainColour } from '../picture/plain-colour.ts';
import { type Shape, shape } from '../picture/shape.ts';
import { ganttArrows } from './gantt-arrows.ts';
import type { GanttMark, GanttRow } from './gantt-row.ts';
import { dayX, type GanttScale, ganttScale, monthTicks, spanWidth } from './gantt-scale.ts';
import { daysOf, monthName } from './gantt-words.ts';

const NAMES = 190;
const TIME = 900;
const HEAD = 40;
const ROW = 28;
const HATCH = 'gantt-critical';

/**
 * The whole plan as a drawing, wherever the page has been scrolled to: names, months, bars with their arrows and
 * slack, and the marked days.
 *
 * @param paint a colour as style sheets write it, in hexadecimal digits; the page's own colours where it is left out
 */
export function drawGantt(
  rows: readonly GanttRow[],
  marks: readonly GanttMark[],
  paint: (css: string) => string = pageColour,
): Drawing {
  const scale = ganttScale(rows, marks, TIME, null);
  const height = HEAD + rows.length * ROW;
  const accent = paint('var(--color-accent)');
  const soft = paint('var(--color-accent-soft)');
  const parts: Shape[] = [
    shape(
      'defs',
      {},
      shape(
        'pattern',
        { id: HATCH, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        shape('rect', { width: 6, height: 6, fill: soft }),
        shape('rect', { width: 2, height: 6, fill: accent, 'fill-opacity': 0.35 }),
      ),
    ),
    ...rows.flatMap(({ label }, index) => [
      ...fitText(label, NAMES - 10, 12, 1).map((line) =>
        words(line, 0, HEAD + (index + 0.5) * ROW + 4, { 'font-size': 12, fill: INK.text }),
      ),
      rule(0, NAMES + TIME, HEAD + (index + 1) * ROW),
    ]),
    rule(0, NAMES + TIME, HEAD),
  ];
  if (scale)
    parts.push(
      shape(
        'g',
        { transform: `translate(${NAMES} 0)` },
        ...months(scale, height),
        shape('g', { transform: `translate(0 ${HEAD})` }, ...bars(rows, scale, accent, soft)),
        ...marksOf(marks, scale, height),
      ),
    );
  return { width: NAMES + (scale?.width ?? TIME), height: height + 1, shape: shape('g', {}, ...parts) };
}

function months(scale: GanttScale, height: number): readonly Shape[] {
  return monthTicks(scale).flatMap(({ day, x, width }) => [
    shape('line', { x1: x, x2: x, y1: 4, y2: height, stroke: INK.line }),
    ...(width < 56
      ? []
      : [words(monthName(day), x + 5, 15, { 'font-size': 11, 'font-weight': 600, fill: INK.text })]),
  ]);
}

function bars(rows: readonly GanttRow[], scale: GanttScale, accent: string, soft: string): readonly Shape[] {
  const arrows = ganttArrows(rows, scale, ROW).flatMap(({ path, head, critical }) => {
    const ink = critical ? INK.text : INK.quiet;
    return [
      shape('path', { d: path, fill: 'none', stroke: ink, 'stroke-width': critical ? 1.6 : 1 }),
      shape('polygon', { points: head, fill: ink }),
    ];
  });
  return [
    ...arrows,
    ...rows.flatMap((row, index) => {
      const { start, end, latestEnd, critical, over, done01 } = row;
      const middle = (index + 0.5) * ROW;
      if (start === null || end === null)
        return [words(row.unknown ?? 'not known', 6, middle + 4, { 'font-size': 11, fill: INK.quiet })];
      const [x, width] = [dayX(scale, start), Math.max(4, spanWidth(scale, start, end))];
      const place = { x, y: middle - 9, height: 18, rx: 3 };
      return [
        ...(latestEnd !== null && latestEnd > end
          ? [
              shape('line', {
                x1: x + width,
                x2: dayX(scale, latestEnd, 1),
                y1: middle,
                y2: middle,
                stroke: INK.quiet,
                'stroke-dasharray': '2 3',
              }),
            ]
          : []),
        shape('rect', {
          ...place,
          width,
          fill: over ? INK.sunken : critical ? `url(#${HATCH})` : soft,
          stroke: over ? INK.quiet : critical ? INK.text : accent,
          'stroke-width': critical ? 2 : 1,
        }),
        ...(done01 === null
          ? []
          : [shape('rect', { x, y: middle + 5, width: width * done01, height: 4, fill: INK.text })]),
        words(`${daysOf(start, end)} d`, x + width + 5, middle - 3, { 'font-size': 10, fill: INK.quiet }),
      ];
    }),
  ];
}

function marksOf(marks: readonly GanttMark[], scale: GanttScale, height: number): readonly Shape[] {
  return marks.flatMap(({ day, label }) => {
    const x = dayX(scale, day);
    if (x < 0 || x > scale.width) return [];
    return [
      shape('line', { x1: x, x2: x, y1: 22, y2: height, stroke: INK.text, 'stroke-width': 1.5 }),
      words(label, x + 5, 32, { 'font-size': 11, 'font-weight': 600, fill: INK.text }),
    ];
  });
}

function rule(from: number, to: number, y: number): Shape {
  return shape('line', { x1: from, x2: to, y1: y, y2: y, stroke: INK.line });
}

function words(text: string, x: number, y: number, look: Shape['attributes']): Shape {
  return shape('text', { x, y, ...look }, text);
}

function pageColour(css: string): string {
  return plainColour(computedColour(css))?.hex ?? INK.quiet;
}
