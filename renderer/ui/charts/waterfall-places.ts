import type { BarScale, BarSpan } from './bar-places.ts';

/** One step: a sum that stands on its own, or what is added to the sum before it. */
export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** Quietly under the name. */
  readonly detail?: string;
  /** A total is what the sum has come to; a change is added to it and may be negative. */
  readonly kind: 'total' | 'change';
  readonly value: number;
}

export interface PlacedStep {
  readonly step: WaterfallStep;
  readonly span: BarSpan;
  /** Where the sum stands behind the step, 0-100 of the width: the next bar begins there. */
  readonly end: number;
}

/** Where every bar lies: totals from zero, changes from the sum before them. */
export function placeSteps(steps: readonly WaterfallStep[]): readonly PlacedStep[] {
  let sum = 0;
  const spans = steps.map(({ kind, value }) => {
    const from = kind === 'total' ? 0 : sum;
    sum = kind === 'total' ? value : sum + value;
    return { from, to: sum };
  });
  const scale = scaleOf(spans.flatMap(({ from, to }) => [from, to]));
  return steps.map((step, index) => {
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    const [left, right] = [share(scale, Math.min(from, to)), share(scale, Math.max(from, to))];
    return { step, span: { left, width: right - left }, end: share(scale, to) };
  });
}

function scaleOf(values: readonly number[]): BarScale {
  const [from, to] = [Math.min(0, ...values), Math.max(0, ...values)];
  return to > from ? { from, to } : { from: 0, to: 1 };
}

function share({ from, to }: BarScale, value: number): number {
  return (100 * (value - from)) / (to - from);
}
