import type { RaciActivity } from '../../model/tables/raci-activity.ts';
import type { RaciRole } from '../../model/tables/raci-role.ts';
import { type Letter, lettersOf } from './duty-letters.ts';

/** What a role carries over all activities that apply. */
export interface RoleLoad {
  readonly role: RaciRole;
  readonly counts: Readonly<Record<Letter, number>>;
  /** Share of the activities that it answers for, 0 to 1; null while there are none. */
  readonly accountable01: number | null;
  /** It answers for more than the share that raises a warning. */
  readonly overloaded: boolean;
  /** It appears in no activity that applies, although there are some. */
  readonly idle: boolean;
}

/**
 * How much each role carries: how often it has each letter, and the share of all activities it answers for.
 *
 * Share = activities in which the role has an A ÷ activities that apply. Source: own convention, common in guides to
 * RACI grids: a role that answers for nearly everything answers for nothing.
 *
 * Example: a role with 10 A in 47 activities carries 21.3 %; with a limit of 30 % the first warning comes at 15.
 *
 * @param most01 the largest share without a warning, 0 to 1
 */
export function roleLoad(role: RaciRole, inScope: readonly RaciActivity[], most01: number): RoleLoad {
  const counts = { A: 0, R: 0, C: 0, I: 0 };
  for (const activity of inScope) for (const letter of lettersOf(activity, role.id)) counts[letter] += 1;
  const accountable01 = inScope.length === 0 ? null : counts.A / inScope.length;
  return {
    role,
    counts,
    accountable01,
    // Products of shares and counts differ in the last digit: 30 % of 10 is no more than 30 %.
    overloaded: accountable01 !== null && counts.A > most01 * inScope.length + 1e-9,
    idle: inScope.length > 0 && counts.A + counts.R + counts.C + counts.I === 0,
  };
}
