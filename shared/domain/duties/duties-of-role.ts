import type { ClientObligation } from '../../model/tables/client-obligation.ts';
import type { RaciActivity } from '../../model/tables/raci-activity.ts';
import type { Workbook } from '../../model/workbook.ts';
import { assessDuties } from './assess-duties.ts';
import { LETTERS, type Letter, lettersOf } from './duty-letters.ts';

export interface RoleDuties {
  /** Activities that apply, under each letter that the role has in them, in the order of the grid. */
  readonly byLetter: Readonly<Record<Letter, readonly RaciActivity[]>>;
  /** What the client owes the partner through this role. */
  readonly obligations: readonly ClientObligation[];
}

/** Everything that one role has to do, for the page that its holder is given. */
export function dutiesOfRole(
  workbook: Pick<Workbook, 'raci_activity' | 'raci_role' | 'client_obligation' | 'parameter'>,
  role: string,
): RoleDuties {
  const inScope = assessDuties(workbook).activities.flatMap(({ activity }) =>
    activity.in_scope ? [activity] : [],
  );
  const under = (letter: Letter) => inScope.filter((activity) => lettersOf(activity, role).includes(letter));
  const [A, R, C, I] = LETTERS.map(under) as [RaciActivity[], RaciActivity[], RaciActivity[], RaciActivity[]];
  return {
    byLetter: { A, R, C, I },
    obligations: Object.values(workbook.client_obligation)
      .filter((row) => row.role === role)
      .sort((a, b) => a.position - b.position),
  };
}
