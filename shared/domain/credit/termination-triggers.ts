import type { CreditScheme } from '../../model/tables/credit-scheme.ts';
import type { CreditCell } from './credit-run.ts';

export type StopTerms = Pick<CreditScheme, 'stop_in_a_row' | 'stop_in_a_year' | 'stop_at_cap'>;

/** A right to terminate, and the month in which it first arises. */
export interface Trigger {
  readonly kind: 'in-a-row' | 'in-a-year' | 'at-cap';
  /** The KPI that causes it; null for the cap. */
  readonly kpi: string | null;
  /** Place of the month in the list. */
  readonly at: number;
}

/**
 * When the client may terminate, the earliest first. 0 in the scheme means that there is no such right.
 *
 * - one KPI below its minimum so many months running (excused months are passed over)
 * - one KPI below its minimum so many times within twelve months
 * - credits that reach the amount at risk so many times within twelve months
 *
 * Months in grace and excused ones count nowhere; neither do misses by months below expected, which are above the
 * minimum. Example: 3 in a row, a KPI missed in March, excused in April, missed in May and June: reached in June.
 *
 * @param atCap for each month, whether its credits reached the amount at risk
 */
export function terminationTriggers(
  kpis: readonly { readonly id: string; readonly cells: readonly CreditCell[] }[],
  atCap: readonly boolean[],
  terms: StopTerms,
): readonly Trigger[] {
  const triggers: Trigger[] = [];
  const add = (kind: Trigger['kind'], kpi: string | null, at: number) => {
    if (at >= 0) triggers.push({ kind, kpi, at });
  };
  for (const { id, cells } of kpis) {
    if (terms.stop_in_a_row > 0)
      add(
        'in-a-row',
        id,
        cells.findIndex(({ run }) => run >= terms.stop_in_a_row),
      );
    add(
      'in-a-year',
      id,
      firstReached(
        cells.map(({ run }) => run > 0),
        terms.stop_in_a_year,
      ),
    );
  }
  add('at-cap', null, firstReached(atCap, terms.stop_at_cap));
  return triggers.sort(
    (a, b) => a.at - b.at || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || order(a.kpi, b.kpi),
  );
}

const KINDS = ['in-a-row', 'in-a-year', 'at-cap'];

/** The first month in which so many of the last twelve are true; -1 for never. */
function firstReached(months: readonly boolean[], times: number): number {
  if (times <= 0) return -1;
  return months.findIndex(
    (_, at) => months.slice(Math.max(0, at - 11), at + 1).filter(Boolean).length >= times,
  );
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
