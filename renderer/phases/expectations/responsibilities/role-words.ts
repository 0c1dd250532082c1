import type { RoleLoad } from '../../../../shared/domain/duties/role-load.ts';
import { formatShare } from './format-money.ts';

/** What is to be looked at about a role, in a few words; null when nothing is. */
export function roleSays({ overloaded, idle, accountable01 }: RoleLoad): string | null {
  if (overloaded) return `Answers for ${formatShare(accountable01)} of all activities`;
  return idle ? 'Appears in no activity' : null;
}

/** Why it matters, and what to do. */
export function roleMatters({ overloaded }: RoleLoad): string {
  return overloaded
    ? 'A role that answers for this much becomes the place where everything waits. Give some of it to others.'
    : 'Either something was forgotten, or the role is not needed here. Give it letters, or delete it.';
}
