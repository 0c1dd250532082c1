import { listed } from '../../model/list-text.ts';
import type { RaciActivity } from '../../model/tables/raci-activity.ts';
import { type DutyFields, type LETTERS, lettersOf, lettersText } from './duty-letters.ts';

/** A rule of the grid that one activity breaks. */
export type ActivityFinding =
  | { readonly rule: 'no-accountable' | 'no-responsible' }
  | { readonly rule: 'several-accountable' | 'many-responsible'; readonly roles: readonly string[] }
  | { readonly rule: 'doubled'; readonly role: string; readonly letters: string };

/**
 * What is wrong with an activity: exactly one role answers for it, at least one does it, at most so many do it, and no
 * role has two letters other than A and R together. An activity that does not apply breaks no rule.
 *
 * Example: two roles with A and none with R give `several-accountable` and `no-responsible`.
 *
 * @param mostResponsible the most roles with R that raise no warning; 4 by default
 */
export function checkActivity(
  activity: DutyFields & Pick<RaciActivity, 'in_scope'>,
  mostResponsible: number,
): readonly ActivityFinding[] {
  if (!activity.in_scope) return [];
  const accountable = listed(activity.accountable);
  const responsible = listed(activity.responsible);
  const findings: ActivityFinding[] = [];
  if (accountable.length === 0) findings.push({ rule: 'no-accountable' });
  if (accountable.length > 1) findings.push({ rule: 'several-accountable', roles: accountable });
  if (responsible.length === 0) findings.push({ rule: 'no-responsible' });
  if (responsible.length > mostResponsible) findings.push({ rule: 'many-responsible', roles: responsible });
  for (const role of rolesIn(activity)) {
    const letters = lettersText(lettersOf(activity, role));
    if (letters.length > 1 && letters !== 'A/R') findings.push({ rule: 'doubled', role, letters });
  }
  return findings;
}

/** Every role that an activity names, once. */
export function rolesIn(activity: DutyFields): readonly string[] {
  const { accountable, responsible, consulted, informed } = activity;
  return [...new Set([accountable, responsible, consulted, informed].flatMap(listed))];
}

/** Without exactly one role that answers and one that does it, nobody can be held to it; the rest is worth a look. */
export function isError({ rule }: ActivityFinding): boolean {
  return rule === 'no-accountable' || rule === 'several-accountable' || rule === 'no-responsible';
}

/** How many roles have each letter. */
export function letterCounts(activity: DutyFields): Readonly<Record<(typeof LETTERS)[number], number>> {
  const roles = rolesIn(activity);
  const count = (letter: (typeof LETTERS)[number]) =>
    roles.filter((role) => lettersOf(activity, role).includes(letter)).length;
  return { A: count('A'), R: count('R'), C: count('C'), I: count('I') };
}
