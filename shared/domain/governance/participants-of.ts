import { listed } from '../../model/list-text.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import type { RaciRole } from '../../model/tables/raci-role.ts';

/** The roles that sit in a meeting: the chair and all that take part, each once. */
export function rolesIn({ chair, roles }: Pick<Meeting, 'chair' | 'roles'>): readonly string[] {
  return [...new Set([...(chair === null ? [] : [chair]), ...listed(roles)])];
}

/**
 * How many people a meeting takes: one for each role, the chair among them, and those who are named beside the roles.
 * A weekly review with four roles, one of which is in the chair, and one named guest takes five.
 */
export function participantCount(meeting: Pick<Meeting, 'chair' | 'roles' | 'people'>): number {
  return rolesIn(meeting).length + listed(meeting.people).length;
}

/**
 * Who cannot be elsewhere during a meeting, by keys that compare: its roles, the people behind them as far as known,
 * and those who are named.
 */
export function bound(
  meeting: Pick<Meeting, 'chair' | 'roles' | 'people'>,
  roles: Readonly<Record<string, Pick<RaciRole, 'person'>>>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const role of rolesIn(meeting)) {
    keys.add(`role/${role}`);
    const person = roles[role]?.person;
    if (person) keys.add(`person/${person}`);
  }
  for (const person of listed(meeting.people)) keys.add(`person/${person}`);
  return keys;
}
