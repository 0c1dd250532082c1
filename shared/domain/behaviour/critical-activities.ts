import { listed } from '../../model/list-text.ts';
import type { AuthorityLimit } from '../../model/tables/authority-limit.ts';
import type { Behaviour } from '../../model/tables/behaviour.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import type { Scenario } from '../../model/tables/scenario.ts';
import type { Touchpoint } from '../../model/tables/touchpoint.ts';
import type { Workbook } from '../../model/workbook.ts';
import { agreedBehaviours } from './behaviour-warnings.ts';

/** What protects an activity that customers judge a company by. */
export const PROTECTIONS = [
  { value: 'handler', label: 'Who handles it' },
  { value: 'owner', label: 'Owner' },
  { value: 'fallback', label: 'A way to people' },
  { value: 'behaviour', label: 'Behaviour in the contract' },
  { value: 'kpi', label: 'KPI' },
  { value: 'scenario', label: 'Scenario' },
  { value: 'authority', label: 'Authority' },
] as const;

export type Protection = (typeof PROTECTIONS)[number]['value'];

/** An activity that matters for the brand, and what stands around it. */
export interface CriticalActivity {
  readonly touchpoint: Touchpoint;
  /** Behaviours in the contract that name it. */
  readonly behaviours: readonly Behaviour[];
  /** KPIs of the contract that name it, and those that report its behaviours. */
  readonly kpis: readonly Kpi[];
  readonly scenarios: readonly Scenario[];
  readonly authorities: readonly AuthorityLimit[];
  readonly missing: readonly Protection[];
}

export type CriticalSource = Pick<
  Workbook,
  'touchpoint' | 'behaviour' | 'kpi' | 'scenario' | 'authority_limit'
>;

/**
 * Activities that are critical for the customer's experience or a moment of truth, with what protects the brand in
 * them, and what does not yet.
 *
 * Every one needs a decision who handles it, and an owner. Work that a partner does needs a behaviour in the contract,
 * a KPI that is reported, a scenario to learn from, and a limit of authority (0 counts). Work that a machine does needs
 * a way on to people. What stays in the house needs no more. Own convention.
 *
 * @returns in the order of the register
 */
export function criticalActivities(source: CriticalSource): readonly CriticalActivity[] {
  const behaviours = by(agreedBehaviours(source), ({ touchpoints }) => listed(touchpoints));
  const kpis = by(
    Object.values(source.kpi).filter(({ role }) => role !== 'managed'),
    ({ touchpoints }) => listed(touchpoints),
  );
  const scenarios = by(
    Object.values(source.scenario).filter(({ status }) => status !== 'missing'),
    ({ touchpoint }) => (touchpoint === null ? [] : [touchpoint]),
  );
  const authorities = by(Object.values(source.authority_limit), ({ touchpoints }) => listed(touchpoints));
  return Object.values(source.touchpoint)
    .filter(({ critical, moment_of_truth }) => critical || moment_of_truth)
    .sort((a, b) => a.position - b.position)
    .map((touchpoint) => {
      const own = behaviours.get(touchpoint.id) ?? [];
      const reported = own.flatMap(({ kpi }) => (kpi === null ? [] : (source.kpi[kpi] ?? [])));
      const around = {
        touchpoint,
        behaviours: own,
        kpis: [...new Set([...(kpis.get(touchpoint.id) ?? []), ...reported])],
        scenarios: scenarios.get(touchpoint.id) ?? [],
        authorities: authorities.get(touchpoint.id) ?? [],
      };
      return { ...around, missing: missingIn(around, source) };
    });
}

function missingIn(
  { touchpoint, behaviours, kpis, scenarios, authorities }: Omit<CriticalActivity, 'missing'>,
  source: CriticalSource,
): readonly Protection[] {
  const { decision, owner, fallback, authority_limit } = touchpoint;
  const partner = decision === 'outsource' || decision === 'hybrid';
  const onward = fallback === null ? undefined : source.touchpoint[fallback];
  const lacks: Readonly<Record<Protection, boolean>> = {
    handler: decision === null,
    owner: owner === null,
    fallback: decision === 'automate' && (!onward || onward.decision === 'automate'),
    behaviour: partner && behaviours.length === 0,
    kpi: partner && kpis.length === 0,
    scenario: partner && scenarios.length === 0,
    authority: partner && authorities.length === 0 && authority_limit === null,
  };
  return PROTECTIONS.flatMap(({ value }) => (lacks[value] ? [value] : []));
}

/** Rows by each of the ids that they name. */
function by<R>(rows: readonly R[], idsOf: (row: R) => readonly string[]): ReadonlyMap<string, readonly R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows)
    for (const id of idsOf(row)) {
      const known = found.get(id);
      if (known) known.push(row);
      else found.set(id, [row]);
    }
  return found;
}
