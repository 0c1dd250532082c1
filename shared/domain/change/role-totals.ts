import { sumBy } from '../../lib/sum-by.ts';
import { ROLE_PATHS } from '../../model/readiness-lists.ts';
import type { RoleTransition } from '../../model/tables/role-transition.ts';
import { roleOpenPoints } from './role-open-points.ts';

export interface PathTotal {
  readonly path: RoleTransition['path'];
  readonly roles: number;
  readonly people: number;
}

/** What becomes of how many people. */
export interface RoleTotals {
  readonly roles: number;
  /** People in all roles that are counted. */
  readonly people: number;
  /** Every path in the order of the model, the open one last. */
  readonly paths: readonly PathTotal[];
  /** People in roles without a path; null without roles. */
  readonly withoutPath: number | null;
  /** Share of people in roles with a path, 0-1; null while nobody is counted. */
  readonly covered01: number | null;
  /** Roles with at least one open point; null without roles. */
  readonly open: number | null;
}

/** Adds up the people by path. Roles whose people are not counted add none; `roleOpenPoints` names them. */
export function roleTotals(roles: readonly RoleTransition[]): RoleTotals {
  const paths = [...ROLE_PATHS.map(({ value }) => value), 'open' as const].map((path): PathTotal => {
    const there = roles.filter((role) => role.path === path);
    return { path, roles: there.length, people: sumBy(there, ({ headcount }) => headcount ?? 0) };
  });
  const people = sumBy(paths, (total) => total.people);
  const without = paths.at(-1)?.people ?? 0;
  return {
    roles: roles.length,
    people,
    paths,
    withoutPath: roles.length === 0 ? null : without,
    covered01: people === 0 ? null : (people - without) / people,
    open: roles.length === 0 ? null : roles.filter((role) => roleOpenPoints(role).length > 0).length,
  };
}
