/** Values of one line or set of bars: a name, and cells with the figures as they are now. */
export interface Series {
  readonly name: string;
  /** The cells with the figures, as in `'Results'!$C$5:$C$14`. */
  readonly cells: string;
  readonly values: readonly (number | null)[];
  /** Red, green and blue, as in `0072B2`. */
  readonly colour: string;
  readonly dashed?: boolean;
  /** Where the points of a scatter lie from left to right; `cells` and `values` say how high. */
  readonly across?: { readonly cells: string; readonly values: readonly (number | null)[] };
  /** How the points of a scatter are marked; without one they are joined by a line. */
  readonly symbol?: 'circle' | 'square' | 'triangle' | 'diamond';
}

/** A chart to be drawn on a sheet, tied to cells. */
export interface ChartOrder {
  readonly sheet: string;
  readonly kind: 'radar' | 'bar' | 'scatter';
  /** The cell with the finding that is the chart's title, and what it says now. */
  readonly title: { readonly cell: string; readonly text: string };
  /** The chart in words, for people who cannot see it. */
  readonly alt: string;
  /** What radar and bars count along. */
  readonly categories?: { readonly cells: string; readonly texts: readonly string[] };
  readonly series: readonly Series[];
  /** What both axes of a scatter measure. */
  readonly axes?: { readonly across: string; readonly up: string };
  /** The largest value of the scale; left to Excel when absent. */
  readonly max?: number;
  /** Columns and rows from 0 that the chart covers. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}
