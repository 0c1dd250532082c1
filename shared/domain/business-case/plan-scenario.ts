import { listed } from '../../model/list-text.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { CaseScenario } from '../../model/tables/case-scenario.ts';
import type { CostLine } from '../../model/tables/cost-line.ts';
import type { Offer } from '../../model/tables/offer.ts';
import type { OfferTier } from '../../model/tables/offer-tier.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { type ComparedWork, comparedWork, type WorkSourceTables } from '../price/compared-work.ts';
import { rampByMonth } from '../transition/ramp-by-month.ts';

/** The tables that the business case reads. */
export type CaseTables = WorkSourceTables &
  Pick<Workbook, 'case_scenario' | 'cost_line' | 'offer' | 'offer_tier' | 'ramp_step'>;

/** Everything of a scenario that does not depend on how its costs turn out. */
export interface ScenarioPlan {
  readonly scenario: CaseScenario;
  /** Months looked at, and how many of them each year has: 12, and what is left in the last. */
  readonly months: number;
  readonly yearMonths: readonly number[];
  /** Of all contacts in scope in the first year; null while unknown. */
  readonly contacts: number | null;
  readonly resolved01: number | null;
  /** Full-time equivalents at home in the first year; null while unknown. */
  readonly agents: number | null;
  /** Share of the contacts that moves once the ramp is over, 0-1. */
  readonly partner01: number;
  /** Share that has moved, month by month. */
  readonly moved: readonly number[];
  /** The share by which a partner who charges for time is paid: learning agents need more of it. */
  readonly effort: readonly number[];
  readonly offer: Offer | null;
  readonly tiers: readonly OfferTier[];
  readonly work: ComparedWork;
  /** Lines that count in it, those of the home team first, each side in the order of the register. */
  readonly lines: readonly CostLine[];
  /** A year, as shares. */
  readonly growthInHouse01: number;
  readonly growthOutsourced01: number;
}

/** Scenarios in the order of the register. */
export function scenariosInOrder({
  case_scenario,
}: Pick<Workbook, 'case_scenario'>): readonly CaseScenario[] {
  return Object.values(case_scenario).sort(inOrder);
}

/** What the others are compared with: the first in-house scenario; null while there is none. */
export function baselineScenario(workbook: Pick<Workbook, 'case_scenario'>): CaseScenario | null {
  return scenariosInOrder(workbook).find(({ kind }) => kind === 'in-house') ?? null;
}

/**
 * The plan of a scenario: volumes from itself, otherwise from the compared work and the profile; the offer; the lines
 * that count in it; and which share of the work has moved in each month, by the ramp where the scenario asks for it.
 * Without steps of a ramp everything moves in the first month.
 */
export function planScenario(workbook: CaseTables, scenario: CaseScenario): ScenarioPlan {
  const { horizon_months: months, team_fte } = engagementOf(workbook);
  const parameters = parametersOf(workbook);
  const work = comparedWork(workbook);
  const partner01 =
    scenario.kind === 'in-house' ? 0 : scenario.kind === 'hybrid' ? scenario.outsourced_percent / 100 : 1;
  const ramp = scenario.apply_ramp ? rampByMonth(workbook, months) : null;
  const byMonth = (share: (month: number) => number | undefined) =>
    Array.from({ length: months }, (_, month) => partner01 * (share(month) ?? 1));
  const offer = (scenario.offer !== null && workbook.offer[scenario.offer]) || null;
  return {
    scenario,
    months,
    yearMonths: Array.from({ length: Math.ceil(months / 12) }, (_, year) => Math.min(12, months - 12 * year)),
    contacts: scenario.contacts_per_year ?? work.contacts,
    resolved01: scenario.resolved_percent === null ? work.resolved01 : scenario.resolved_percent / 100,
    agents: scenario.agents ?? team_fte,
    partner01,
    moved: byMonth((month) => ramp?.[month]?.volume01),
    effort: byMonth((month) => ramp?.[month]?.effort01),
    offer: scenario.kind === 'in-house' ? null : offer,
    tiers: offer ? Object.values(workbook.offer_tier).filter((tier) => tier.offer === offer.id) : [],
    work,
    lines: linesOf(workbook, scenario),
    growthInHouse01: parameterValue(parameters, 'finance.growth_in_house') / 100,
    growthOutsourced01: parameterValue(parameters, 'finance.growth_outsourced') / 100,
  };
}

function linesOf(
  { cost_line }: Pick<Workbook, 'cost_line'>,
  { id, kind }: CaseScenario,
): readonly CostLine[] {
  const lines = Object.values(cost_line)
    .filter(({ counted, side }) => counted && (side === 'in-house' || kind !== 'in-house'))
    .filter(({ scenarios }) => listed(scenarios).length === 0 || listed(scenarios).includes(id))
    .sort(inOrder);
  return [
    ...lines.filter(({ side }) => side === 'in-house'),
    ...lines.filter(({ side }) => side === 'outsourced'),
  ];
}

interface Placed {
  readonly position: number;
  readonly id: string;
}

function inOrder(a: Placed, b: Placed): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
