import { netPresentValue } from '../finance/net-present-value.ts';
import { costsByYear } from './case-flows.ts';
import type { CaseMoves } from './case-moves.ts';
import type { LineAmounts } from './line-amounts.ts';
import type { ScenarioPlan } from './plan-scenario.ts';
import { homeCostOf, scenarioAmounts } from './scenario-amounts.ts';

/** A scenario and the baseline under the same moves. */
export interface EvaluatedCase {
  readonly lines: readonly LineAmounts[];
  readonly baseline: readonly LineAmounts[];
}

/** What scenario and baseline come to when figures differ from what is planned. */
export function evaluateCase(plan: ScenarioPlan, baseline: ScenarioPlan, moves: CaseMoves): EvaluatedCase {
  const before = scenarioAmounts(baseline, moves, 0).lines;
  return { lines: scenarioAmounts(plan, moves, homeCostOf(before)).lines, baseline: before };
}

/** The net present value of moving from the baseline to the scenario. */
export function caseValue({ lines, baseline }: EvaluatedCase, rate01: number): number {
  const before = costsByYear(baseline);
  return netPresentValue(
    costsByYear(lines).map((cost, year) => (before[year] ?? 0) - cost),
    rate01,
  );
}
