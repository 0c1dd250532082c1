import { sumBy } from '../../lib/sum-by.ts';
import type { CaseMoves } from './case-moves.ts';
import type { LineAmounts } from './line-amounts.ts';
import { weightedMonths } from './month-weights.ts';
import type { ScenarioPlan } from './plan-scenario.ts';
import { sideAmounts } from './side-amounts.ts';
import { type YearlyFee, yearlyFee } from './yearly-fee.ts';

export interface ScenarioAmounts {
  readonly fee: YearlyFee;
  /** Home team first; what falls away of it is taken off. */
  readonly lines: readonly LineAmounts[];
}

/**
 * What every line of a scenario comes to. Of a line of the home team stays 1 − share moved × share that falls away,
 * month by month for running lines.
 *
 * Example: 100,000 a year of which 80 % fall away, with half of the contacts moved: 60,000 stay.
 *
 * @param homeCost what the home team of the baseline costs in a normal first year, for shares of it
 */
export function scenarioAmounts(plan: ScenarioPlan, moves: CaseMoves, homeCost: number): ScenarioAmounts {
  const fee = yearlyFee(plan, moves);
  const home = sideAmounts('in-house', plan, moves, fee, null);
  if (plan.scenario.kind === 'in-house') return { fee, lines: home };
  return {
    fee,
    lines: [
      ...home.map((amounts) => staying(amounts, plan)),
      ...sideAmounts('outsourced', plan, moves, fee, homeCost),
    ],
  };
}

/** What the home team costs in a normal first year: its running lines. */
export function homeCostOf(lines: readonly LineAmounts[]): number {
  return sumBy(lines, ({ part, normal }) => (part === 'home' ? normal : 0));
}

function staying(amounts: LineAmounts, plan: ScenarioPlan): LineAmounts {
  const { line, years, start, normal } = amounts;
  const avoidable01 = (line.avoidable_percent ?? 100) / 100;
  const left = 1 - plan.partner01 * avoidable01;
  if (line.time !== 'running')
    return { ...amounts, normal: normal * left, start: start * left, years: years.map((one) => one * left) };
  const all = weightedMonths(line, plan, () => 1);
  const kept = weightedMonths(line, plan, (month) => 1 - (plan.moved[month] ?? 0) * avoidable01);
  return {
    ...amounts,
    normal: normal * left,
    years: years.map((amount, year) => {
      const months = all[year] ?? 0;
      return months === 0 ? 0 : (amount * (kept[year] ?? 0)) / months;
    }),
  };
}
