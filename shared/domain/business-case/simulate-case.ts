import { seededRandom } from '../../lib/seeded-random.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import { triangularValue } from '../credit/draw-months.ts';
import { type HistogramBar, histogram } from '../finance/histogram.ts';
import { percentile } from '../finance/percentile.ts';
import { assessCase } from './assess-case.ts';
import { GROWTH_POINTS, rangedLines } from './case-tornado.ts';
import { caseValue, evaluateCase } from './evaluate-case.ts';
import type { CaseTables } from './plan-scenario.ts';

/** What many drawn cases of one scenario come to. */
export interface SimulatedCase {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: number;
  /** The net present value that a tenth, half and nine tenths of the cases stay below. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** Share of the cases with a net present value above 0. */
  readonly chance01: number;
  readonly bars: readonly HistogramBar[];
  /** Lines with a range: with none, only volume and growth differ. */
  readonly ranges: number;
}

/**
 * Draws cases of a scenario and works each of them out in full. Every line with a range is drawn from a triangle with
 * its low, likely and high amount; the contacts from one of the volume swing around the plan; the growth of each side
 * from one of a point around the setting. The discount rate is a choice and stays. Figures are drawn apart from each
 * other, which makes the picture a little too narrow where they move together in truth.
 *
 * The same workbook, seed and number of runs give the same answer; each figure has a series of its own, so another line
 * does not disturb the draws of the rest.
 *
 * @returns null while the scenario has no result
 */
export function simulateCase(
  workbook: CaseTables,
  scenarioId: string,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): SimulatedCase | null {
  const { baseline, scenarios, rate01 } = assessCase(workbook);
  const found = scenarios.find(({ plan }) => plan.scenario.id === scenarioId);
  if (!baseline || !found?.figures) return null;
  const swing = parameterValue(parametersOf(workbook), 'pricing.volume_swing') / 100;
  const draw = (name: string, low: number, likely: number, high: number) => {
    const next = seededRandom(seed, name);
    return () => triangularValue({ low, likely, high }, next());
  };
  const volume = draw('volume', 1 - swing, 1, 1 + swing);
  const growth = GROWTH_POINTS / 100;
  const growthInHouse = draw('growth-in-house', -growth, 0, growth);
  const growthOutsourced = draw('growth-outsourced', -growth, 0, growth);
  const ranges = rangedLines(found.plan, baseline.plan).map(
    ({ id, low, high }) => [id, draw(`line ${id}`, low / 100, 1, high / 100)] as const,
  );
  const values = Float64Array.from({ length: runs }, () =>
    caseValue(
      evaluateCase(found.plan, baseline.plan, {
        volume: volume(),
        growthInHouse: growthInHouse(),
        growthOutsourced: growthOutsourced(),
        fee: 1,
        factors: new Map(ranges.map(([id, next]) => [id, next()])),
      }),
      rate01,
    ),
  ).sort();
  const sorted = [...values];
  const at = (share01: number) => percentile(sorted, share01) ?? 0;
  return {
    scenario: scenarioId,
    runs,
    seed,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    mean: sorted.reduce((sum, value) => sum + value, 0) / runs,
    chance01: sorted.filter((value) => value > 0).length / runs,
    bars: histogram(sorted),
    ranges: ranges.length,
  };
}
