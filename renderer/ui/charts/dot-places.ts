/** Height of a strip, in pixels. */
export const STRIP_HEIGHT = 24;
/** Width of one level, in pixels. */
export const SLOT_WIDTH = 26;
/** More answers at one level than this are a number. */
const MOST_DOTS = 6;

export interface PlacedDot {
  /** Which of the answers it is. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface DotPlaces {
  readonly dots: readonly PlacedDot[];
  /** Levels that nobody chose, as the middle of their slot. */
  readonly empty: readonly number[];
  /** Levels that so many chose that they are counted. */
  readonly counts: readonly { readonly x: number; readonly level: number; readonly count: number }[];
}

/**
 * Where the answers of several people stand on a scale: one dot for each, those at one level above and beside each
 * other within its slot, smaller as there are more.
 *
 * @param levels whole numbers from 1 to `most`; null is not answered, and what is off the scale has no dot
 */
export function dotPlaces(levels: readonly (number | null)[], most: number): DotPlaces {
  const dots: PlacedDot[] = [];
  const empty: number[] = [];
  const counts: { x: number; level: number; count: number }[] = [];
  for (let level = 1; level <= most; level += 1) {
    const middle = (level - 0.5) * SLOT_WIDTH;
    const here = levels.flatMap((one, index) => (one === level ? [index] : []));
    if (here.length === 0) empty.push(middle);
    else if (here.length > MOST_DOTS) counts.push({ x: middle, level, count: here.length });
    else dots.push(...stack(here, middle));
  }
  return { dots, empty, counts };
}

function stack(here: readonly number[], middle: number): readonly PlacedDot[] {
  const high = here.length === 1 ? 1 : 2;
  const across = Math.ceil(here.length / high);
  const radius = here.length === 1 ? 5 : across > 2 ? 3.5 : 4.5;
  const step = 2 * radius + 1;
  return here.map((index, order) => {
    const column = Math.floor(order / high);
    const inColumn = Math.min(high, here.length - column * high);
    return {
      index,
      x: middle + (column - (across - 1) / 2) * step,
      y: STRIP_HEIGHT / 2 + ((order % high) - (inColumn - 1) / 2) * (2 * radius + 1.5),
      radius,
    };
  });
}
