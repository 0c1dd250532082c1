/** A rectangle; `x` and `y` are its upper left corner, in the units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A circle that wants a label, with the size of the text. */
export interface Labelled {
  readonly id: string;
  /** Centre of the circle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** From the rim of the circle to the label, where the label stands too far off to be read as belonging to it. */
  readonly leader: Line | null;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const GAP = 4;
/** How far from the rim labels are tried, nearest first. */
const DISTANCES = [GAP, 14, 28, 46, 70, 100];
const DIRECTIONS = 16;
/** What it costs to be struck through by a line of the drawing, in steps of distance of 12. */
const ON_LINE = 20;
/** From this distance on a label needs a line to its circle. */
const NEEDS_LEADER = 10;

/**
 * Finds a place for each circle's label, the first of the list first: near its circle, inside the drawing, and
 * where possible on no other circle and no line of the drawing. No two labels overlap, none covers the centre of a
 * circle, and none covers a box that is to be avoided. A label for which there is no such place is left out.
 */
export function placeLabels(
  circles: readonly Labelled[],
  within: Box,
  avoid: readonly Box[] = [],
  lines: readonly Line[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...avoid];
  for (const circle of circles) {
    let best: { readonly label: PlacedLabel; readonly cost: number } | null = null;
    for (const [step, distance] of DISTANCES.entries()) {
      for (let direction = 0; direction < DIRECTIONS; direction += 1) {
        const box = beside(circle, distance, direction);
        if (!isInside(box, within) || taken.some((other) => overlap(box, other))) continue;
        if (circles.some(({ x, y }) => holds(box, x, y))) continue;
        const leader = distance < NEEDS_LEADER ? null : lineTo(circle, box);
        const cost =
          step * 12 +
          sideCost(direction) +
          clutter(circle, box, leader, circles, placed) +
          lines.filter((line) => crosses(line, box)).length * ON_LINE;
        if (best === null || cost < best.cost) best = { label: { id: circle.id, box, leader }, cost };
      }
      // Farther off is only better when everything near is on top of something.
      if (best !== null && best.cost < (step + 1) * 12) break;
    }
    if (best === null) continue;
    placed.push(best.label);
    taken.push(best.label.box);
  }
  return placed;
}

/** What a direction costs beside the others: right reads best, then left, above and below; slanted ones last. */
function sideCost(direction: number): number {
  const straight = [0, 3, 1, 2][direction / 4];
  return straight ?? (direction % 2 === 0 ? 6 : 7);
}

/** The label's box at a distance from the rim; direction 0 is right, 4 below, 8 left, 12 above. */
function beside({ x, y, radius, width, height }: Labelled, distance: number, direction: number): Box {
  const angle = (direction / DIRECTIONS) * 2 * Math.PI;
  const far = radius + distance;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x + cos * far - width / 2 + (Math.round(cos * 100) / 100) * (width / 2),
    y: y + sin * far - height / 2 + (Math.round(sin * 100) / 100) * (height / 2),
    width,
    height,
  };
}

/** What lies under a label or across its line, as a cost. */
function clutter(
  circle: Labelled,
  box: Box,
  leader: Line | null,
  circles: readonly Labelled[],
  placed: readonly PlacedLabel[],
): number {
  let cost = 0;
  for (const other of circles) if (touches(box, other)) cost += 30;
  for (const label of placed) {
    if (leader && crosses(leader, label.box)) cost += 40;
    if (label.leader && crosses(label.leader, box)) cost += 40;
  }
  if (leader)
    for (const other of circles)
      if (other !== circle && distanceTo(leader, other.x, other.y) < other.radius) cost += 10;
  return cost;
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function touches(box: Box, { x, y, radius }: Labelled): boolean {
  const [nearX, nearY] = nearest(box, x, y);
  return Math.hypot(nearX - x, nearY - y) < radius;
}

function nearest(box: Box, x: number, y: number): readonly [number, number] {
  return [Math.min(Math.max(x, box.x), box.x + box.width), Math.min(Math.max(y, box.y), box.y + box.height)];
}

function lineTo({ x, y, radius }: Labelled, box: Box): Line {
  const [x2, y2] = nearest(box, x, y);
  const length = Math.hypot(x2 - x, y2 - y);
  return { x1: x + ((x2 - x) / length) * radius, y1: y + ((y2 - y) / length) * radius, x2, y2 };
}

/** Whether a line runs through a box: what is left of it within the box's width and height is more than nothing. */
function crosses({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, end, low, high] of [
    [x1, x2, box.x, box.x + box.width],
    [y1, y2, box.y, box.y + box.height],
  ] as const) {
    if (start === end) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / (end - start), (high - start) / (end - start)];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

function distanceTo({ x1, y1, x2, y2 }: Line, x: number, y: number): number {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2));
  return Math.hypot(x1 + (x2 - x1) * along - x, y1 + (y2 - y1) * along - y);
}
