import { roleTotals } from '../../../../../shared/domain/change/role-totals.ts';
import type { RoleTransition } from '../../../../../shared/model/tables/role-transition.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { labelOf } from '../label-of.ts';

/** How the share of people with a path comes about. */
export function explainRoles(roles: readonly RoleTransition[]): Explanation {
  const { people, paths, withoutPath, covered01 } = roleTotals(roles);
  const choices = TABLES.role_transition.fields.path.choices ?? [];
  return {
    title: 'People with a path',
    formula:
      'People in roles with a path, divided by the people in all roles. Roles whose people nobody has counted add none to either.',
    columns: ['Path', 'Roles', 'People'],
    terms: paths.map((total) => [labelOf(choices, total.path), total.roles, total.people]),
    total: ['Sum', roles.length, people],
    result:
      covered01 === null
        ? 'Nobody has been counted yet.'
        : `${formatPlain(people - (withoutPath ?? 0))} / ${formatPlain(people)} = ${Math.round(covered01 * 100)} %`,
    notes: [
      'A role is open while it has no path, is not counted or has no owner; while a path other than staying has no cleared legal check; while people leave work they know without a day and a reward for staying; while new work comes without training, or a change of employment without support.',
    ],
    source: 'Readiness Workbook method, readiness: change plan.',
  };
}
