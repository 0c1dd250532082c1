import type { SymbolShape } from './chart-symbol.tsx';

/** One circle of a scatter plot. */
export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  /** 0-100 on both axes. */
  readonly x: number;
  readonly y: number;
  /** Area beside that of the largest possible circle, 0-1; null while the size is unknown. */
  readonly size01: number | null;
  readonly colour: string;
  readonly shape: SymbolShape;
  /** Everything the circle says, in words. */
  readonly describe: string;
}

/** An axis from 0 to 100 with the value at which something changes. */
export interface ScatterAxis {
  readonly label: string;
  readonly threshold: number | null;
}

/** What the four quarters that the thresholds make are called. */
export interface Corners {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
}
