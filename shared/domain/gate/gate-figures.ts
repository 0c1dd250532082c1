import { steady } from '../../lib/steady.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { balanceCase } from '../case/balance-case.ts';
import { compareOptions } from '../case/compare-options.ts';
import { buyInGate } from '../change/buy-in-gate.ts';
import { assessReadiness } from '../readiness/assess-readiness.ts';
import { type Band, WEAK_DIMENSION } from '../readiness/readiness-band.ts';
import { assessRisks } from '../risk/assess-risks.ts';
import type { CountedRisk } from '../risk/counted-risk.ts';
import { hiddenCostTotal } from '../risk/hidden-cost-total.ts';
import { auditProcesses } from '../sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../sourcing/touchpoint/decide-touchpoints.ts';
import type { GateRow } from './gate-finding.ts';

/** What the first gate looks at, taken from the rules of each room. */
export interface GateFigures {
  readonly basis: 'evidenced' | 'claimed';
  readonly band: Band | null;
  /** 0-100 by the basis; null while unknown. */
  readonly overall: number | null;
  readonly claimed: number | null;
  readonly evidenced: number | null;
  /** Some dimension is less than 60 % answered. */
  readonly provisional: boolean;
  /** Dimensions below 40. */
  readonly weak: readonly GateRow[];
  readonly failed: readonly GateRow[];
  readonly open: readonly GateRow[];
  /** Buy-in index 0-100; null while nobody is placed. */
  readonly buyIn: number | null;
  /** Groups with an influence of 4 or 5 that are against. */
  readonly against: readonly GateRow[];
  /** Risks that are not closed and have a score. */
  readonly ratedRisks: number;
  readonly critical: readonly GateRow[];
  /** Critical risks that nobody owns, or against which nothing is written down. */
  readonly unattended: readonly GateRow[];
  readonly touchpoints: number;
  readonly undecided: readonly GateRow[];
  /** Touchpoints that may not move before a control is recorded. */
  readonly blocked: readonly GateRow[];
  /** Processes with a result of the audit. */
  readonly audited: number;
  /** Processes that are to move and have to be fixed before. */
  readonly fixFirst: readonly GateRow[];
  readonly drivers: number;
  /** Drivers with a benefit that has a baseline and a target. */
  readonly measurable: number;
  /** Different routes that are rated throughout. */
  readonly routes: number;
  /** Likely hidden costs of the first year in the engagement's currency; null while unknown. */
  readonly hiddenCost: number | null;
}

/** Reads everything that the first gate looks at. */
export function gateFigures(workbook: Workbook): GateFigures {
  const { basis, band, claimed, evidenced, dimensions, gates } = assessReadiness(workbook);
  const overall = { claimed, evidenced }[basis];
  const questions = (state: 'failed' | 'open') =>
    gates
      .filter((gate) => gate.state === state)
      .map(({ id }): GateRow => ({ table: 'question', id, name: workbook.question[id]?.text ?? id }));
  const groups = Object.values(workbook.stakeholder).sort((a, b) => a.position - b.position);
  const buyIn = buyInGate(groups);
  const risks = assessRisks(workbook);
  const critical = risks.ranked.filter((one) => one.band === 'critical');
  const audits = auditProcesses(workbook);
  const advice = decideTouchpoints(workbook, audits.byId);
  const cases = balanceCase(workbook);
  const { contract_value: contract, horizon_months: months } = engagementOf(workbook);
  return {
    basis,
    band: band.band,
    overall: overall.score,
    claimed: claimed.score,
    evidenced: evidenced.score,
    provisional: overall.provisional,
    weak: dimensions
      .filter(({ score }) => score[basis] !== null && steady(score[basis]) < WEAK_DIMENSION)
      .map(({ dimension: { id, title } }) => ({ table: 'dimension', id, name: `${id} ${title}` })),
    failed: questions('failed'),
    open: questions('open'),
    buyIn: buyIn.index,
    against: buyIn.against.map(({ id, name }) => ({ table: 'stakeholder', id, name })),
    ratedRisks: risks.ranked.length,
    critical: critical.map(riskRow),
    unattended: critical.filter(isUnattended).map(riskRow),
    touchpoints: advice.length,
    undecided: advice.filter(({ standing }) => standing === 'undecided').map(touchpointRow),
    blocked: advice.filter(({ blocked }) => blocked).map(touchpointRow),
    audited: audits.list.filter(({ status }) => status !== null).length,
    fixFirst: audits.list
      .filter(({ status, fixFirst }) => status === 'fix-then-move' && fixFirst.length > 0)
      .map(({ process: { id, name } }) => ({ table: 'process', id, name })),
    drivers: cases.drivers.length,
    measurable: cases.drivers.filter(({ measurable }) => measurable).length,
    routes: compareOptions(workbook).routes,
    hiddenCost: hiddenCostTotal(Object.values(workbook.hidden_cost), contract, months).amount?.likely ?? null,
  };
}

/** Nobody owns it, or nothing says what is done about it; who accepts a risk knowingly has nothing more to do. */
function isUnattended({ risk: { owner, mitigation, response } }: CountedRisk): boolean {
  return owner === null || (mitigation.trim() === '' && response !== 'accept');
}

function riskRow({ risk: { id, name } }: CountedRisk): GateRow {
  return { table: 'risk', id, name };
}

function touchpointRow({
  touchpoint: { id, name },
}: {
  readonly touchpoint: { readonly id: string; readonly name: string };
}): GateRow {
  return { table: 'touchpoint', id, name };
}
