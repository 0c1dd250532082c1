import { LIFE_CYCLE } from '../../model/expectation-lists.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { RaciActivity } from '../../model/tables/raci-activity.ts';
import type { RaciRole } from '../../model/tables/raci-role.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type ActivityFinding, checkActivity, isError } from './check-activity.ts';
import { type RoleLoad, roleLoad } from './role-load.ts';

export interface AssessedActivity {
  readonly activity: RaciActivity;
  readonly findings: readonly ActivityFinding[];
}

export interface DutyAssessment {
  /** Part by part of the life cycle, in the order of the register within each; those that do not apply too. */
  readonly activities: readonly AssessedActivity[];
  readonly byId: Readonly<Record<string, AssessedActivity>>;
  /** The client's roles, then the partner's, in the order of the register. */
  readonly roles: readonly RoleLoad[];
  readonly inScope: number;
  /** Broken rules without which nobody can be held to an activity. */
  readonly errors: number;
  /** What is worth a look, of activities and of roles. */
  readonly warnings: number;
  /** The share above which a role carries too much, 0 to 1, and the most roles with R. */
  readonly limits: { readonly accountable01: number; readonly responsible: number };
}

const PARTS: readonly string[] = LIFE_CYCLE.map(({ value }) => value);

/** The grid of responsibilities with everything that its rules say about it. */
export function assessDuties(
  workbook: Pick<Workbook, 'raci_activity' | 'raci_role' | 'parameter'>,
): DutyAssessment {
  const parameters = parametersOf(workbook);
  const most01 = parameterValue(parameters, 'duties.accountable') / 100;
  const responsible = parameterValue(parameters, 'duties.responsible');
  const activities = Object.values(workbook.raci_activity)
    .sort((a, b) => PARTS.indexOf(a.area) - PARTS.indexOf(b.area) || a.position - b.position)
    .map((activity) => ({ activity, findings: checkActivity(activity, responsible) }));
  const inScope = activities.flatMap(({ activity }) => (activity.in_scope ? [activity] : []));
  const roles = rolesInOrder(workbook).map((role) => roleLoad(role, inScope, most01));
  const findings = activities.flatMap((one) => one.findings);
  const errors = findings.filter(isError).length;
  const ofRoles = roles.filter(({ overloaded, idle }) => overloaded || idle).length;
  return {
    activities,
    byId: Object.fromEntries(activities.map((one) => [one.activity.id, one])),
    roles,
    inScope: inScope.length,
    errors,
    warnings: findings.length - errors + ofRoles,
    limits: { accountable01: most01, responsible },
  };
}

/** The client's roles first: the columns of the grid. */
export function rolesInOrder({ raci_role }: Pick<Workbook, 'raci_role'>): readonly RaciRole[] {
  const side = ({ side: of }: RaciRole) => (of === 'client' ? 0 : 1);
  return Object.values(raci_role).sort((a, b) => side(a) - side(b) || a.position - b.position);
}
