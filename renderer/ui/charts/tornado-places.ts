import type { BarScale } from './bar-places.ts';

export interface TornadoRow {
  readonly id: string;
  /** What is moved, as in "Fee of the partner". */
  readonly label: string;
  /** The result with the low figure, and with the high one; either may be the larger. */
  readonly low: number;
  readonly high: number;
  /** What the low and the high figure are, as in "-20 %" or "1.2 million". */
  readonly lowLabel: string;
  readonly highLabel: string;
}

/** One end of a bar: the result, and the figure that leads to it. */
export interface TornadoEnd {
  readonly result: number;
  readonly input: string;
}

/** The two ends of a bar from the smaller to the larger result. */
export function tornadoEnds({
  low,
  high,
  lowLabel,
  highLabel,
}: Omit<TornadoRow, 'id' | 'label'>): readonly [TornadoEnd, TornadoEnd] {
  const [a, b] = [
    { result: low, input: lowLabel },
    { result: high, input: highLabel },
  ];
  return a.result <= b.result ? [a, b] : [b, a];
}

/** From the smallest to the largest result, with a little air on both sides; the centre always lies within. */
export function tornadoScale(rows: readonly Pick<TornadoRow, 'low' | 'high'>[], centre: number): BarScale {
  const results = [centre, ...rows.flatMap(({ low, high }) => [low, high])];
  const [from, to] = [Math.min(...results), Math.max(...results)];
  const air = to > from ? (to - from) * 0.03 : 1;
  return { from: from - air, to: to + air };
}
