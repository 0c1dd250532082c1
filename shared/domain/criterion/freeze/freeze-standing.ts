import type { CriteriaChange } from '../../../model/tables/criteria-change.ts';
import type { CriteriaFreeze } from '../../../model/tables/criteria-freeze.ts';
import type { Workbook } from '../../../model/workbook.ts';

export type FreezeSource = Pick<
  Workbook,
  'criteria_freeze' | 'criteria_change' | 'vendor_answer' | 'score' | 'offer' | 'rfp_issue' | 'engagement'
>;

export interface FreezeStanding {
  /** The freeze that stands, or null. */
  readonly freeze: CriteriaFreeze | null;
  /** Changes since it, the oldest first. */
  readonly changes: readonly CriteriaChange[];
  /** Why the freeze can no longer be taken back; null while it can. */
  readonly bound: string | null;
  /** The day, `YYYY-MM-DD`, on which the request went out although nothing was frozen by then; null otherwise. */
  readonly late: string | null;
}

/** Whether criteria are frozen, what was changed since, and whether the freeze came in time. */
export function freezeStanding(workbook: FreezeSource): FreezeStanding {
  const [freeze = null] = Object.values(workbook.criteria_freeze);
  const changes = Object.values(workbook.criteria_change).toSorted((a, b) =>
    a.changed_at === b.changed_at ? compare(a.id, b.id) : compare(a.changed_at, b.changed_at),
  );
  return { freeze, changes, bound: boundBy(workbook), late: sentBefore(workbook, freeze) };
}

/** What exists that makes the freeze final: answers, scores or offers. Null while there is none of them. */
export function boundBy({
  vendor_answer,
  score,
  offer,
}: Pick<Workbook, 'vendor_answer' | 'score' | 'offer'>) {
  const seen = [
    ['answers of vendors', vendor_answer],
    ['scores', score],
    ['offers', offer],
  ] as const;
  const there = seen.filter(([, rows]) => Object.keys(rows).length > 0).map(([name]) => name);
  if (there.length === 0) return null;
  return there.length === 1 ? (there[0] ?? null) : `${there.slice(0, -1).join(', ')} and ${there.at(-1)}`;
}

function sentBefore(
  { rfp_issue }: Pick<Workbook, 'rfp_issue'>,
  freeze: CriteriaFreeze | null,
): string | null {
  const first = Object.values(rfp_issue)
    .map(({ issued_at }) => issued_at)
    .toSorted()[0];
  if (first === undefined || (freeze && freeze.frozen_at <= first)) return null;
  return first.slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
