/** The drawing's own units; it is scaled to the width that is there. */
export const WIDTH = 620;
export const HEIGHT = 452;
export const RADIUS = 150;
export const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };

/** The first axis points up; the others follow clockwise. */
export function angleOf(index: number, count: number): number {
  return (index / count) * 2 * Math.PI - Math.PI / 2;
}

/** Where a value from 0 to 100 lies on an axis. */
export function place(index: number, count: number, value: number): readonly [number, number] {
  const angle = angleOf(index, count);
  const far = (Math.max(0, Math.min(100, value)) / 100) * RADIUS;
  return [CENTRE.x + Math.cos(angle) * far, CENTRE.y + Math.sin(angle) * far];
}

/** The corners of a shape with one value per axis, as SVG wants them. */
export function corners(values: readonly number[]): string {
  return values.map((value, index) => place(index, values.length, value).join(',')).join(' ');
}

/** From the centre to the rim along an axis. */
export function spoke(index: number, count: number) {
  const [x2, y2] = place(index, count, 100);
  return { x1: CENTRE.x, y1: CENTRE.y, x2, y2 };
}

/** The part of the circle that belongs to an axis, where the pointer finds it. */
export function wedge(index: number, count: number): string {
  const corner = (at: number) => {
    const angle = angleOf(at, count);
    return `${CENTRE.x + Math.cos(angle) * RADIUS},${CENTRE.y + Math.sin(angle) * RADIUS}`;
  };
  return `M${CENTRE.x},${CENTRE.y} L${corner(index - 0.5)} L${corner(index + 0.5)} Z`;
}

/** Breaks a label between words so that no line is longer than `most` characters where a word allows it. */
export function wrapLabel(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
