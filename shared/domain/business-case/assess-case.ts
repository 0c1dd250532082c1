import { sumBy } from '../../lib/sum-by.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { CaseScenario } from '../../model/tables/case-scenario.ts';
import { engagementOf } from '../../model/workbook.ts';
import { type CaseSettings, caseMeasures, feeOf, oneTimeOf, runRateOf, totalOf } from './case-measures.ts';
import { AS_PLANNED } from './case-moves.ts';
import type {
  AssessedScenario,
  BusinessCase,
  CaseFigures,
  CaseObstacle,
  CaseWarning,
} from './case-result.ts';
import type { LineAmounts } from './line-amounts.ts';
import {
  baselineScenario,
  type CaseTables,
  planScenario,
  type ScenarioPlan,
  scenariosInOrder,
} from './plan-scenario.ts';
import { homeCostOf, scenarioAmounts } from './scenario-amounts.ts';

interface Baseline {
  readonly plan: ScenarioPlan;
  readonly lines: readonly LineAmounts[];
}

/**
 * The business case: what every scenario costs over the horizon, and what comes out of it beside the first in-house
 * scenario. A line without a figure is in no sum and said to be missing; a scenario whose fee is unknown has no result.
 */
export function assessCase(workbook: CaseTables): BusinessCase {
  const { currency, horizon_months, budget_limit } = engagementOf(workbook);
  const parameters = parametersOf(workbook);
  const rate01 = parameterValue(parameters, 'finance.discount_rate') / 100;
  const settings: CaseSettings = { rate01, budget: budget_limit, parameters };
  const first = baselineScenario(workbook);
  const baseline = first ? baselineOf(workbook, first) : null;
  const scenarios = scenariosInOrder(workbook).map((scenario) =>
    assessScenario(workbook, scenario, baseline, settings),
  );
  return {
    baseline: scenarios.find(({ isBaseline }) => isBaseline) ?? null,
    scenarios,
    rate01,
    months: horizon_months,
    currency,
    budget: budget_limit,
  };
}

function baselineOf(workbook: CaseTables, scenario: CaseScenario): Baseline {
  const plan = planScenario(workbook, scenario);
  return { plan, lines: scenarioAmounts(plan, AS_PLANNED, 0).lines };
}

function assessScenario(
  workbook: CaseTables,
  scenario: CaseScenario,
  baseline: Baseline | null,
  settings: CaseSettings,
): AssessedScenario {
  const isBaseline = scenario.id === baseline?.plan.scenario.id;
  const plan = planScenario(workbook, scenario);
  const { lines } = scenarioAmounts(plan, AS_PLANNED, homeCostOf(baseline?.lines ?? []));
  const obstacles = obstaclesOf(plan, lines, baseline);
  const result =
    isBaseline || baseline === null || obstacles.length > 0
      ? null
      : caseMeasures(plan, baseline.plan, { lines, baseline: baseline.lines }, settings);
  const runRate = runRateOf(lines);
  return {
    plan,
    isBaseline,
    lines,
    runRate,
    fee: feeOf(lines),
    oneTime: oneTimeOf(lines),
    total: sumBy(lines, totalOf),
    perContact: plan.contacts ? runRate / plan.contacts : null,
    perResolved: plan.contacts && plan.resolved01 ? runRate / (plan.contacts * plan.resolved01) : null,
    obstacles,
    warnings: warningsOf(plan, lines, baseline, result?.figures ?? null, settings),
    years: result?.years ?? [],
    figures: result?.figures ?? null,
  };
}

function obstaclesOf(
  plan: ScenarioPlan,
  lines: readonly LineAmounts[],
  baseline: Baseline | null,
): readonly CaseObstacle[] {
  const found: CaseObstacle[] = [];
  if (baseline === null) found.push('no-baseline');
  else if (homeCostOf(baseline.lines) === 0) found.push('no-home-lines');
  if (plan.scenario.kind === 'in-house') return found;
  if (!lines.some(({ line }) => line.side === 'outsourced')) return [...found, 'no-own-lines'];
  const wantsFee = lines.some(({ line }) => line.driver === 'offer' || line.driver === 'fee-percent');
  if (plan.offer === null && wantsFee) found.push('no-offer');
  if (plan.offer !== null && lines.some(({ lack }) => lack === 'fee')) found.push('fee-unknown');
  if (plan.offer !== null && !lines.some(({ part }) => part === 'fee')) found.push('fee-left-out');
  return found;
}

function warningsOf(
  plan: ScenarioPlan,
  lines: readonly LineAmounts[],
  baseline: Baseline | null,
  figures: CaseFigures | null,
  { parameters }: CaseSettings,
): readonly CaseWarning[] {
  const found: CaseWarning[] = [];
  if (figures) {
    const ceiling01 = parameterValue(parameters, 'finance.saving_ceiling') / 100;
    if (figures.gapBand === 'attention' || figures.gapBand === 'red') found.push('gap');
    if ((figures.runRateSaving01 ?? 0) > ceiling01 + TINY) found.push('hard-to-believe');
    if ((figures.headroom ?? 0) < 0) found.push('over-budget');
  }
  if (baseline && differs(plan, baseline.plan)) found.push('other-volume');
  if (lines.some(({ lack }) => lack !== null && lack !== 'fee')) found.push('lines-unknown');
  return found;
}

/** A share a billionth above a border is a share at the border. */
const TINY = 1e-9;

/** Two scenarios that do not answer the same contacts cannot be compared by their cost. */
function differs(one: ScenarioPlan, other: ScenarioPlan): boolean {
  return (
    one.contacts !== other.contacts ||
    one.scenario.volume_growth_percent !== other.scenario.volume_growth_percent
  );
}
