import { sumBy } from '../../lib/sum-by.ts';
import type { ClientObligation } from '../../model/tables/client-obligation.ts';

/** The share of obligations that the client should keep; KPI VA7 of the catalogue. */
export const OBLIGATION_TARGET01 = 0.95;

type Counted = Pick<ClientObligation, 'due' | 'met'>;

export interface ObligationScore {
  /** Share kept of what fell due, 0 to 1; null while nothing that was counted fell due. */
  readonly share01: number | null;
  readonly due: number;
  readonly met: number;
  /** Obligations with both counts, of all; the others do not weigh in. */
  readonly counted: number;
  readonly of: number;
}

/**
 * The share of one obligation that was kept: kept ÷ fell due, 0 to 1. Null while either is not known, and when nothing
 * fell due: not asked for is not the same as not kept.
 */
export function obligationShare({ due, met }: Counted): number | null {
  return due === null || met === null || due === 0 ? null : met / due;
}

/**
 * The client's obligations together: all that were kept ÷ all that fell due, over the obligations of which both are
 * known. What falls due often weighs more, as it does for the partner. Source: KPI VA7, client obligations met.
 *
 * Example: 9 of 12 forecasts and 24 of 28 accounts give 33 ÷ 40 = 82.5 %, below the target of 95 %.
 */
export function obligationScore(rows: readonly Counted[]): ObligationScore {
  const counted = rows.filter(({ due, met }) => due !== null && met !== null);
  const due = sumBy(counted, (row) => row.due ?? 0);
  const met = sumBy(counted, (row) => row.met ?? 0);
  return { share01: due === 0 ? null : met / due, due, met, counted: counted.length, of: rows.length };
}
