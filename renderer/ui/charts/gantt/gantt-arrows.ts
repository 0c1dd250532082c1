import type { GanttRow } from './gantt-row.ts';
import { dayX, type GanttScale } from './gantt-scale.ts';

export interface GanttArrow {
  readonly from: string;
  readonly to: string;
  /** Both ends are critical. */
  readonly critical: boolean;
  /** The line as the `d` of a path, ending where its head begins. */
  readonly path: string;
  /** The head as the `points` of a polygon. */
  readonly head: string;
}

const STUB = 6;
const HEAD = 5;

/**
 * Arrows from the end of each row to the start of those that follow it, at right angles: out of the bar, down or up
 * beside it, and into the next. Where the next begins before there is room, the line goes round between the rows.
 *
 * @param rowHeight in pixels
 */
export function ganttArrows(
  rows: readonly GanttRow[],
  scale: GanttScale,
  rowHeight: number,
): readonly GanttArrow[] {
  const places = new Map(rows.map((row, index) => [row.id, { row, y: (index + 0.5) * rowHeight }]));
  return rows.flatMap((row) =>
    row.after.flatMap((id) => {
      const before = places.get(id);
      const here = places.get(row.id);
      if (!before?.row.end || !here || !row.start) return [];
      const from = { x: dayX(scale, before.row.end, 1), y: before.y };
      const to = { x: dayX(scale, row.start), y: here.y };
      return [
        {
          from: id,
          to: row.id,
          critical: row.critical && before.row.critical,
          path: lineTo(from, to, rowHeight),
          head: `${to.x},${to.y} ${to.x - HEAD},${to.y - 3.5} ${to.x - HEAD},${to.y + 3.5}`,
        },
      ];
    }),
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function lineTo(from: Point, to: Point, rowHeight: number): string {
  const end = to.x - HEAD;
  const out = from.x + STUB;
  if (end - STUB >= from.x) return `M${from.x} ${from.y}H${Math.min(out, end)}V${to.y}H${end}`;
  const between = from.y + Math.sign(to.y - from.y) * (rowHeight / 2);
  return `M${from.x} ${from.y}H${out}V${between}H${to.x - STUB - HEAD}V${to.y}H${end}`;
}
