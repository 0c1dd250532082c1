import { listed } from '../../../model/list-text.ts';
import type { Kpi } from '../../../model/tables/kpi.ts';
import type { Objective } from '../../../model/tables/objective.ts';
import type { Risk } from '../../../model/tables/risk.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';
import type { Workbook } from '../../../model/workbook.ts';
import { assessReadiness, type ReadinessRows } from '../../readiness/assess-readiness.ts';
import type { Gap } from '../../readiness/rank-gaps.ts';
import { kpisInOrder } from '../kpis-in-order.ts';

export interface LooseEnds {
  /** Objectives that no KPI serves. */
  readonly objectives: readonly Objective[];
  /** Touchpoints that leave the house, matter to loyalty or feeling, and are named by no KPI nor by one of their processes. */
  readonly touchpoints: readonly Touchpoint[];
  /** Gaps of the checklist that no KPI closes, the most pressing first. */
  readonly gaps: readonly Gap[];
  /** KPIs that serve no objective, gap, touchpoint or process. */
  readonly kpis: readonly Kpi[];
}

type Rows = ReadinessRows & Pick<Workbook, 'kpi' | 'objective' | 'touchpoint' | 'process'>;

/** From this rating on a bad experience costs loyalty, or much is at stake for the customer. */
export const MATTERS_FROM = 4;

/** What no KPI looks after, and the KPIs that look after nothing. */
export function looseEnds(workbook: Rows): LooseEnds {
  const kpis = kpisInOrder(workbook);
  const named = (field: 'questions' | 'touchpoints' | 'processes') =>
    new Set(kpis.flatMap((kpi) => listed(kpi[field])));
  const served = new Set(kpis.map(({ objective }) => objective));
  const touchpoints = named('touchpoints');
  const processes = named('processes');
  const questions = named('questions');
  return {
    objectives: Object.values(workbook.objective)
      .filter(({ id }) => !served.has(id))
      .sort((a, b) => a.position - b.position),
    touchpoints: Object.values(workbook.touchpoint)
      .filter(
        (one) =>
          mattersOutside(one, workbook.process) &&
          !touchpoints.has(one.id) &&
          !listed(one.processes).some((process) => processes.has(process)),
      )
      .sort((a, b) => a.position - b.position),
    gaps: assessReadiness(workbook).gaps.filter(({ question }) => !questions.has(question)),
    kpis: kpis.filter(
      ({ objective, ...kpi }) =>
        objective === null &&
        [kpi.questions, kpi.touchpoints, kpi.processes].every((list) => listed(list).length === 0),
    ),
  };
}

/** Whether others than the home team will meet customers where it matters most; without a rating of its own a touchpoint is as critical for the brand as its processes. */
export function mattersOutside(
  { decision, brand, emotional_intensity, processes }: Touchpoint,
  audited: Workbook['process'],
): boolean {
  if (decision === null || decision === 'keep') return false;
  const inherited = listed(processes).map((id) => audited[id]?.brand ?? 0);
  return Math.max(brand ?? Math.max(0, ...inherited), emotional_intensity ?? 0) >= MATTERS_FROM;
}

/** The risks that a KPI shows early, by the KPI's id. */
export function risksShown(risks: Readonly<Record<string, Risk>>): ReadonlyMap<string, readonly Risk[]> {
  const byKpi = new Map<string, Risk[]>();
  for (const risk of Object.values(risks).sort((a, b) => a.position - b.position))
    for (const id of listed(risk.kpis)) byKpi.set(id, [...(byKpi.get(id) ?? []), risk]);
  return byKpi;
}
