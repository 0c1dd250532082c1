import { steady } from '../../lib/steady.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Workbook } from '../../model/workbook.ts';
import { AS_PLANNED, type CaseMoves } from './case-moves.ts';
import { caseValue, evaluateCase } from './evaluate-case.ts';
import type { ScenarioPlan } from './plan-scenario.ts';

/** The figures beside single lines that are moved. */
export type MovedFigure = 'volume' | 'rate' | 'growth-in-house' | 'growth-outsourced';

/** What people call them. */
export const MOVED_FIGURES: Readonly<Record<MovedFigure, string>> = {
  volume: 'Contacts a year',
  rate: 'Discount rate',
  'growth-in-house': 'Growth of in-house cost',
  'growth-outsourced': 'Growth of outsourced cost',
};

/** One figure with the net present value at its low and its high end. */
export interface TornadoLine {
  /** A `MovedFigure`, or the id of a cost line. */
  readonly id: string;
  readonly figure: MovedFigure | 'line';
  /** In percent of the likely figure, or in points beside it for rates. */
  readonly lowInput: number;
  readonly highInput: number;
  readonly low: number;
  readonly high: number;
}

export interface CaseTornado {
  /** As planned. */
  readonly npv: number;
  /** The widest first. */
  readonly lines: readonly TornadoLine[];
  /** Every figure but the discount rate at its worse end, and at its better one. */
  readonly worst: number;
  readonly best: number;
}

/** How far rates are moved, in points. The discount rate is a choice of the client; growth is a guess. */
export const RATE_POINTS = 2;
export const GROWTH_POINTS = 1;

/**
 * What the net present value becomes when one figure at a time takes its low and its high end: each line with a range,
 * the contacts by the swing of the method settings, the discount rate by 2 points (never below 0), the growth of either
 * side by 1 point.
 * The widest bar matters most. A line without a range is taken to be certain.
 *
 * @param rate01 the discount rate
 */
export function caseTornado(
  plan: ScenarioPlan,
  baseline: ScenarioPlan,
  { parameter, rate01 }: Pick<Workbook, 'parameter'> & { readonly rate01: number },
): CaseTornado {
  const swing = parameterValue(parametersOf({ parameter }), 'pricing.volume_swing');
  const value = (moves: Partial<CaseMoves>, rate = rate01) =>
    caseValue(evaluateCase(plan, baseline, { ...AS_PLANNED, ...moves }), rate);
  const ranged = rangedLines(plan, baseline);
  const ends = (
    id: string,
    figure: TornadoLine['figure'],
    [lowInput, highInput]: readonly [number, number],
    at: (input: number) => number,
  ): TornadoLine => ({ id, figure, lowInput, highInput, low: at(lowInput), high: at(highInput) });
  const lines = [
    ...ranged.map(({ id, low, high }) =>
      ends(id, 'line', [low, high], (percent) => value({ factors: new Map([[id, percent / 100]]) })),
    ),
    ends('volume', 'volume', [100 - swing, 100 + swing], (percent) => value({ volume: percent / 100 })),
    ends('rate', 'rate', [-Math.min(RATE_POINTS, steady(100 * rate01)), RATE_POINTS], (points) =>
      value({}, Math.max(0, rate01 + points / 100)),
    ),
    ends('growth-in-house', 'growth-in-house', [-GROWTH_POINTS, GROWTH_POINTS], (points) =>
      value({ growthInHouse: points / 100 }),
    ),
    ends('growth-outsourced', 'growth-outsourced', [-GROWTH_POINTS, GROWTH_POINTS], (points) =>
      value({ growthOutsourced: points / 100 }),
    ),
  ];
  const together = (better: boolean) => {
    const input = (line: TornadoLine) => (line.high > line.low === better ? line.highInput : line.lowInput);
    const of = (id: MovedFigure) => lines.filter((line) => line.id === id).map(input)[0] ?? 0;
    return value({
      volume: of('volume') / 100,
      growthInHouse: of('growth-in-house') / 100,
      growthOutsourced: of('growth-outsourced') / 100,
      factors: new Map(
        lines.filter(({ figure }) => figure === 'line').map((line) => [line.id, input(line) / 100]),
      ),
    });
  };
  return {
    npv: value({}),
    lines: lines.sort((a, b) => width(b) - width(a) || (a.id < b.id ? -1 : 1)),
    worst: together(false),
    best: together(true),
  };
}

/** The lines of a scenario and its baseline that have a range, in percent of the likely amount. */
export function rangedLines(
  plan: ScenarioPlan,
  baseline: ScenarioPlan,
): readonly { readonly id: string; readonly low: number; readonly high: number }[] {
  const lines = new Map([...baseline.lines, ...plan.lines].map((line) => [line.id, line]));
  return [...lines.values()].flatMap(({ id, low_percent, high_percent }) => {
    const [low, high] = [low_percent ?? 100, high_percent ?? 100];
    return low < high ? [{ id, low, high }] : [];
  });
}

function width({ low, high }: TornadoLine): number {
  return Math.abs(high - low);
}
