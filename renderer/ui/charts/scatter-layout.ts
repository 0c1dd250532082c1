import { type Box, type Line, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { Corners, ScatterPoint } from './scatter-point.ts';
import { textWidth } from './text-width.ts';

export const LABEL_SIZE = 12;
export const CORNER_SIZE = 13;
const LABEL_HEIGHT = 16;
const LONGEST_LABEL = 30;
/** More labels than this hide the circles, sooner where there are many; the others are read by pointing at them. */
const MOST_LABELS = 40;
const MOST_LABELS_OF_MANY = 20;
const MANY = 100;
const MARGIN = { top: 20, right: 16, bottom: 44, left: 48 };
const LARGEST_RADIUS = 34;
const SMALLEST_RADIUS = 7;
/** From this number on circles get smaller, so that they do not hide each other. */
const CROWD = 30;

export interface PlacedPoint {
  readonly point: ScatterPoint;
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
}

export interface CornerName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface ScatterLayout {
  readonly plot: Box;
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly (PlacedLabel & { readonly text: string })[];
  readonly corners: readonly CornerName[];
}

/** What labels have to keep to beside each other and the circles. */
export interface LabelLimits {
  /** Boxes that no label may cover, such as the names of lines. */
  readonly avoid?: (plot: Box) => readonly Box[];
  /** Further lines that labels had better not stand on. */
  readonly lines?: (plot: Box) => readonly Line[];
  readonly most?: number;
}

/** Where everything of a scatter plot goes in a drawing of the given size, in pixels. */
export function layOutScatter(
  points: readonly ScatterPoint[],
  corners: Corners | null,
  {
    width,
    height,
    thresholds,
    limits = {},
  }: {
    readonly width: number;
    readonly height: number;
    /** Lines that labels had better not stand on, as values on the axes. */
    readonly thresholds: { readonly x: number | null; readonly y: number | null };
    readonly limits?: LabelLimits | undefined;
  },
): ScatterLayout {
  const plot: Box = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: Math.max(10, width - MARGIN.left - MARGIN.right),
    height: Math.max(10, height - MARGIN.top - MARGIN.bottom),
  };
  const shrunk = Math.min(1, Math.sqrt(CROWD / Math.max(1, points.length)));
  const largest = Math.min(LARGEST_RADIUS, plot.width / 14) * shrunk;
  const smallest = Math.max(4, SMALLEST_RADIUS * shrunk);
  const placed = points.map((point) => ({
    point,
    cx: acrossPlot(plot, point.x),
    cy: upPlot(plot, point.y),
    radius: Math.max(smallest, Math.sqrt(point.size01 ?? 0) * largest),
  }));
  const names = corners === null ? [] : cornerNames(corners, plot);
  const wanted = placed.map(({ point, cx, cy, radius }) => ({
    id: point.id,
    x: cx,
    y: cy,
    radius,
    width: textWidth(shortLabel(point.label), LABEL_SIZE) + 4,
    height: LABEL_HEIGHT,
  }));
  const most = limits.most ?? (points.length > MANY ? MOST_LABELS_OF_MANY : MOST_LABELS);
  const shown = wanted.slice(0, most);
  const rest = wanted.slice(most);
  const avoid = [
    ...names.map(cornerBox),
    ...(limits.avoid?.(plot) ?? []),
    ...rest.map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 })),
  ];
  const texts = new Map(points.map(({ id, label }) => [id, shortLabel(label)]));
  const labels = placeLabels(shown, plot, avoid, [
    ...thresholdLines(plot, thresholds),
    ...(limits.lines?.(plot) ?? []),
  ]).map((label) => ({
    ...label,
    text: texts.get(label.id) ?? '',
  }));
  return { plot, points: placed, labels, corners: names };
}

/** Where a value from 0 to 100 lies across the plot, in pixels from the left of the drawing. */
export function acrossPlot(plot: Box, value: number): number {
  return plot.x + (plot.width * value) / 100;
}

/** Where a value from 0 to 100 lies up the plot, in pixels from the top of the drawing. */
export function upPlot(plot: Box, value: number): number {
  return plot.y + plot.height - (plot.height * value) / 100;
}

function thresholdLines(
  plot: Box,
  { x, y }: { readonly x: number | null; readonly y: number | null },
): readonly Line[] {
  const across = x === null ? null : acrossPlot(plot, x);
  const up = y === null ? null : upPlot(plot, y);
  return [
    ...(across === null ? [] : [{ x1: across, x2: across, y1: plot.y, y2: plot.y + plot.height }]),
    ...(up === null ? [] : [{ x1: plot.x, x2: plot.x + plot.width, y1: up, y2: up }]),
  ];
}

function shortLabel(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

function cornerNames(
  { topLeft, topRight, bottomLeft, bottomRight }: Corners,
  plot: Box,
): readonly CornerName[] {
  const [left, right] = [plot.x + 10, plot.x + plot.width - 10];
  const [top, bottom] = [plot.y + 20, plot.y + plot.height - 10];
  return [
    { text: topLeft, x: left, y: top, anchor: 'start' },
    { text: topRight, x: right, y: top, anchor: 'end' },
    { text: bottomLeft, x: left, y: bottom, anchor: 'start' },
    { text: bottomRight, x: right, y: bottom, anchor: 'end' },
  ];
}

function cornerBox({ text, x, y, anchor }: CornerName): Box {
  const width = textWidth(text, CORNER_SIZE) + 4;
  return { x: anchor === 'start' ? x : x - width, y: y - CORNER_SIZE, width, height: CORNER_SIZE + 5 };
}
