import type { Box, Line } from '../../../../ui/charts/place-labels.ts';
import { acrossPlot, upPlot } from '../../../../ui/charts/scatter-layout.ts';
import { textWidth } from '../../../../ui/charts/text-width.ts';
import { LINES, type LineKey } from './threshold-changes.ts';

const SIZE = 11;
const HEIGHT = 16;

export interface LineName {
  readonly key: LineKey;
  readonly box: Box;
  readonly text: string;
}

/** Where the name of each threshold stands: beside its grip, at the edge of the plot. */
export function lineNames(plot: Box, values: Readonly<Record<LineKey, number>>): readonly LineName[] {
  return LINES.map(({ key, axis, label }) => {
    const text = `${label} ${values[key]}`;
    const width = textWidth(text, SIZE) + 10;
    const box =
      axis === 'x'
        ? {
            // Beside the line, on the side where there is room.
            x: acrossPlot(plot, values[key]) + (values[key] > 75 ? -width - 9 : 9),
            y: plot.y + 2,
            width,
            height: HEIGHT,
          }
        : {
            x: plot.x + plot.width - width - 20,
            y: upPlot(plot, values[key]) - HEIGHT - 2,
            width,
            height: HEIGHT,
          };
    return { key, box, text };
  });
}

/** The thresholds as lines across the plot. */
export function linesAcross(plot: Box, values: Readonly<Record<LineKey, number>>): readonly Line[] {
  return LINES.map(({ key, axis }) => {
    const [x, y] = [acrossPlot(plot, values[key]), upPlot(plot, values[key])];
    return axis === 'x'
      ? { x1: x, x2: x, y1: plot.y, y2: plot.y + plot.height }
      : { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y };
  });
}
