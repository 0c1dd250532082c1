import type { Conflict } from '../../model/tables/conflict.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import type { Workbook } from '../../model/workbook.ts';
import { scoredVendors } from './vendors-in-race.ts';

/** What somebody who scores has declared about a vendor that is scored, and what follows from it. */
export interface InterestCell {
  /** The id of a person. */
  readonly person: string;
  readonly vendor: string;
  /** `missing` while nothing is declared, neither about this vendor nor about all. */
  readonly state: 'missing' | Conflict['decision'];
  /** The declaration that counts. */
  readonly declaration: Conflict | null;
}

export interface InterestStanding {
  /** Ids of the people who score, in the order of the evaluators. */
  readonly people: readonly string[];
  readonly vendors: readonly Vendor[];
  readonly cells: readonly InterestCell[];
  readonly missing: readonly InterestCell[];
  readonly abstaining: readonly InterestCell[];
  /** Declarations of a tie that let the person score all the same. */
  readonly tied: readonly InterestCell[];
}

type Source = Pick<Workbook, 'vendor' | 'evaluator' | 'conflict'>;

/**
 * Who may score whom. Everybody who scores declares for each vendor on the short list, or for all at once; what is said
 * about one vendor goes before what is said about all. Who leaves the team scores nobody.
 *
 * Example: none declared for all, and a relative at one vendor: this one is not scored, the others are.
 */
export function interestStanding(workbook: Source): InterestStanding {
  const people = Object.values(workbook.evaluator)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(({ person }) => person);
  const vendors = scoredVendors(workbook);
  const rows = Object.values(workbook.conflict);
  const gone = new Set(rows.filter(({ decision }) => decision === 'out').map(({ person }) => person));
  const cells = people.flatMap((person) =>
    vendors.map(({ id: vendor }): InterestCell => {
      const own = rows.filter((row) => row.person === person);
      const declaration =
        own.find((row) => row.vendor === vendor) ?? own.find((row) => row.vendor === null) ?? null;
      const state = gone.has(person) ? 'out' : (declaration?.decision ?? 'missing');
      return { person, vendor, state, declaration };
    }),
  );
  return {
    people,
    vendors,
    cells,
    missing: cells.filter(({ state }) => state === 'missing'),
    abstaining: cells.filter(({ state }) => state === 'abstains' || state === 'out'),
    tied: cells.filter(({ state, declaration }) => state === 'scores' && declaration?.kind !== 'none'),
  };
}
