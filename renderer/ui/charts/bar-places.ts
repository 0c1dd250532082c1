/** The figures of one bar; all in the same unit. */
export interface BarFigures {
  /** Where the bar ends; null while it is unknown. */
  readonly value: number | null;
  /** Where the lighter second part ends, such as what is claimed beyond what is evidenced. */
  readonly claimed?: number | null;
  /** Where a range begins: the bar then runs from here to `value` and not from zero. */
  readonly low?: number | null;
  readonly target?: number | null;
}

/** Shares of the width, 0-100. */
export interface BarSpan {
  readonly left: number;
  readonly width: number;
}

export interface BarPlaces {
  readonly bar: BarSpan | null;
  readonly tail: BarSpan | null;
  readonly target: number | null;
}

/** What the width of all bars stands for. */
export interface BarScale {
  readonly from: number;
  readonly to: number;
}

/** The scale that holds every figure and zero; `most` where the full width has a meaning of its own, such as 100. */
export function barScale(bars: readonly BarFigures[], most?: number): BarScale {
  const figures = bars
    .flatMap(({ value, claimed, low, target }) => [value, claimed, low, target])
    .filter((figure): figure is number => typeof figure === 'number' && Number.isFinite(figure));
  const from = Math.min(0, ...figures);
  const to = Math.max(0, most ?? 0, ...figures);
  return to > from ? { from, to } : { from: 0, to: 1 };
}

/** Where zero stands, 0-100: bars of negative figures run to its left. */
export function zeroAt(scale: BarScale): number {
  return share(scale, 0);
}

/** Where the parts of a bar lie on a scale. A tail that does not reach beyond the bar is none. */
export function placeBar({ value, claimed, low, target }: BarFigures, scale: BarScale): BarPlaces {
  const isRange = typeof low === 'number' && value !== null;
  const tailFrom = value ?? 0;
  const hasTail = typeof claimed === 'number' && !isRange && Math.abs(claimed) > Math.abs(tailFrom);
  return {
    bar: value === null ? null : span(scale, isRange ? low : 0, value),
    tail: hasTail ? span(scale, tailFrom, claimed) : null,
    target: typeof target === 'number' ? share(scale, target) : null,
  };
}

function span(scale: BarScale, a: number, b: number): BarSpan {
  const left = share(scale, Math.min(a, b));
  return { left, width: share(scale, Math.max(a, b)) - left };
}

function share({ from, to }: BarScale, value: number): number {
  return (100 * (value - from)) / (to - from);
}
