import { MEETING_LEVELS } from '../../../model/expectation-lists.ts';
import type { GateOutcome } from '../../../model/readiness-lists.ts';
import type { Kpi } from '../../../model/tables/kpi.ts';
import { engagementOf, type Workbook } from '../../../model/workbook.ts';
import { isOpen } from '../../actions/count-actions.ts';
import { agreedBehaviours } from '../../behaviour/behaviour-warnings.ts';
import { scorecardStanding } from '../../behaviour/scorecard-standing.ts';
import { criticalLevels } from '../../credit/credit-history.ts';
import { judgeMonth, type MonthState } from '../../credit/judge-month.ts';
import { assessDuties } from '../../duties/assess-duties.ts';
import { isError } from '../../duties/check-activity.ts';
import { escalationLadders } from '../../governance/escalation-ladders.ts';
import { type CheckedRule, checkBalance } from '../../kpi/check-balance.ts';
import { kpiLacks } from '../../kpi/kpi-lacks.ts';
import { knockOuts } from '../../security/knock-outs.ts';
import { securityCoverage } from '../../security/security-coverage.ts';
import { staffQueues } from '../../staffing/staff-queues.ts';
import { staffingFindings } from '../../staffing/staffing-findings.ts';
import { type HumanRoute, humanRoutes } from '../../technology/human-routes.ts';
import { assessTransition } from '../../transition/assess-transition.ts';
import { rollbackLacks } from '../../transition/rollback-lacks.ts';
import { decisionsAt } from '../gate-decisions.ts';
import type { GateRow } from '../gate-finding.ts';

/** What the second gate looks at, taken from the rules of each step. */
export interface ExpectationsFigures {
  /** The last decision at the first gate, null while there is none, and its conditions that are still open. */
  readonly firstGate: GateOutcome | null;
  readonly openConditions: readonly GateRow[];
  readonly activities: number;
  readonly unclear: readonly GateRow[];
  readonly obligations: number;
  readonly unownedObligations: readonly GateRow[];
  readonly boundary: boolean;
  readonly kpis: number;
  readonly rules: readonly CheckedRule[];
  /** Weight of efficiency and access among critical service levels, %; null without any. */
  readonly efficiency: number | null;
  readonly behaviours: number;
  readonly critical: number;
  readonly incomplete: readonly GateRow[];
  /** Critical service levels with at least one month that could be judged, and those mostly missed. */
  readonly measured: number;
  readonly missed: readonly GateRow[];
  /** The chosen scheme; null while none is. */
  readonly scheme: { readonly atRisk: number; readonly graceMonths: number; readonly row: GateRow } | null;
  /** What the scorecard's items weigh together, %; null without items. */
  readonly scorecard: number | null;
  readonly queues: number;
  readonly unstaffed: readonly GateRow[];
  readonly meetings: number;
  /** Levels without a meeting and ladders without a tier, by their words. */
  readonly governanceGaps: readonly string[];
  readonly loops: number;
  readonly unownedLoops: readonly GateRow[];
  readonly stages: number;
  readonly circles: number;
  readonly started: boolean;
  readonly rollbacks: number;
  readonly weakRollbacks: readonly GateRow[];
  readonly requirements: number;
  /** Laws and standards that apply and have no requirement. */
  readonly families: readonly string[];
  readonly unownedRequirements: readonly GateRow[];
  readonly knockOuts: number;
  readonly machines: number;
  readonly routeGaps: readonly GateRow[];
}

/** Reads everything that the second gate looks at. */
export function expectationsFigures(workbook: Workbook): ExpectationsFigures {
  const last = decisionsAt(workbook, 'readiness')[0] ?? null;
  const duties = assessDuties(workbook);
  const balance = checkBalance(workbook);
  const levels = criticalLevels(workbook);
  const scheme = Object.values(workbook.credit_scheme).find(({ preferred }) => preferred);
  const card = scorecardStanding(workbook);
  const { plan } = assessTransition(workbook);
  // Whether proof has run out is of no account here, so the day is not either.
  const security = securityCoverage(workbook, '0001-01-01');
  const loops = Object.values(workbook.feedback_loop).filter(({ active }) => active);
  const routes = humanRoutes(workbook);
  const rows = <R extends { readonly id: string; readonly name: string; readonly position: number }>(
    table: GateRow['table'],
    list: readonly R[],
  ) => list.toSorted((a, b) => a.position - b.position).map(({ id, name }): GateRow => ({ table, id, name }));
  return {
    firstGate: last?.decision.outcome ?? null,
    openConditions: (last?.conditions ?? [])
      .filter(isOpen)
      .map(({ id, title }) => ({ table: 'action', id, name: title })),
    activities: duties.inScope,
    unclear: duties.activities
      .filter(({ findings }) => findings.some(isError))
      .map(({ activity: { id, name } }) => ({ table: 'raci_activity', id, name })),
    obligations: Object.keys(workbook.client_obligation).length,
    unownedObligations: rows(
      'client_obligation',
      Object.values(workbook.client_obligation).filter(({ owner, role }) => owner === null && role === null),
    ),
    boundary: engagementOf(workbook).boundary_statement.trim() !== '',
    kpis: Object.keys(workbook.kpi).length,
    rules: balance.rules,
    efficiency: balance.shares.efficiencyPercent,
    behaviours: agreedBehaviours(workbook).length,
    critical: levels.length,
    incomplete: rows('kpi', levels.filter(isIncomplete)),
    measured: levels.filter((kpi) => judgedMonths(kpi, workbook).length > 0).length,
    missed: rows(
      'kpi',
      levels.filter((kpi) => missesMostly(kpi, workbook)),
    ),
    scheme: scheme
      ? {
          atRisk: scheme.at_risk_percent,
          graceMonths: scheme.grace_months,
          row: { table: 'credit_scheme', id: scheme.id, name: scheme.name },
        }
      : null,
    scorecard: card.items.length === 0 ? null : card.weight,
    queues: Object.keys(workbook.queue).length,
    unstaffed: staffQueues(workbook)
      .filter((one) => one.week === null || staffingFindings(one).some(({ kind }) => kind === 'never-clears'))
      .map(({ queue: { id, name } }) => ({ table: 'queue', id, name })),
    ...governanceFigures(workbook),
    loops: loops.length,
    unownedLoops: rows(
      'feedback_loop',
      loops.filter(({ owner }) => owner === null),
    ),
    stages: plan.list.length,
    circles: plan.cycles.length,
    started: engagementOf(workbook).transition_start !== null,
    rollbacks: Object.keys(workbook.rollback_plan).length,
    weakRollbacks: rows(
      'rollback_plan',
      Object.values(workbook.rollback_plan).filter((row) =>
        rollbackLacks(row, null).some((lack) => lack !== 'test' && lack !== 'old-test'),
      ),
    ),
    requirements: security.applying,
    families: security.families.filter(({ missing }) => missing).map(({ label }) => label),
    unownedRequirements: rows('requirement', security.unowned),
    knockOuts: knockOuts(workbook).length,
    machines: routes.list.length,
    routeGaps: routes.gaps.flatMap(rowOfGap),
  };
}

function isIncomplete(kpi: Kpi): boolean {
  const noMinimum = kpi.direction !== 'range' && kpi.minimum === null;
  const lacks = kpiLacks(kpi);
  return noMinimum || NEEDED.some((need) => lacks.includes(need));
}

const NEEDED = ['level', 'owner', 'partner_owner', 'data_source'] as const;

/** How the months with a figure went; excused months do not count. */
function judgedMonths(kpi: Kpi, { kpi_month }: Pick<Workbook, 'kpi_month'>): readonly MonthState[] {
  return Object.values(kpi_month)
    .filter((row) => row.kpi === kpi.id && !row.excused)
    .map(({ value }) => judgeMonth(kpi, value))
    .filter((state) => state !== 'unknown');
}

/** Whether more than half of them missed the minimum. */
function missesMostly(kpi: Kpi, workbook: Pick<Workbook, 'kpi_month'>): boolean {
  const states = judgedMonths(kpi, workbook);
  return states.filter((state) => state === 'missed').length * 2 > states.length;
}

function governanceFigures(workbook: Workbook): Pick<ExpectationsFigures, 'meetings' | 'governanceGaps'> {
  const meetings = Object.values(workbook.meeting).filter(({ active }) => active);
  const levels = MEETING_LEVELS.filter(({ value }) => !meetings.some(({ level }) => level === value));
  const ladders = escalationLadders(Object.values(workbook.escalation_tier)).filter(
    ({ tiers }) => tiers.length === 0,
  );
  return {
    meetings: meetings.length,
    governanceGaps: [
      ...levels.map(({ label }) => `meetings of ${label.toLowerCase()}`),
      ...ladders.map(({ label }) => `the ladder for ${label.toLowerCase()}`),
    ],
  };
}

function rowOfGap({ touchpoint, without }: HumanRoute): readonly GateRow[] {
  const [machine] = without;
  if (machine) return [{ table: 'automation', id: machine.id, name: machine.name }];
  return touchpoint ? [{ table: 'touchpoint', id: touchpoint.id, name: touchpoint.name }] : [];
}
