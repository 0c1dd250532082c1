import type { CreditScheme } from '../../model/tables/credit-scheme.ts';

/** What follows when one KPI stays red, and from how many months running. */
export interface RedMonthStep {
  readonly step: 'plan' | 'higher' | 'review';
  readonly months: number;
}

const USUAL = { plan: 2, higher: 3, review: 4 } as const;

export interface RedMonthSteps {
  readonly steps: readonly RedMonthStep[];
  /** The scheme whose right to terminate comes before the usual review and moves it forward; null where none does. */
  readonly movedBy: { readonly id: string; readonly name: string; readonly months: number } | null;
}

/**
 * How months below the minimum climb the relationship ladder: an improvement plan after two in a row, the third level
 * after three, a review of the contract after four.
 *
 * Where the chosen credit scheme lets the client terminate earlier, the review comes with that right, and what would
 * have come later comes with it: a right to terminate after three misses brings the third level and the review together
 * after three. A right nobody has looked at is used in anger or lost.
 */
export function redMonthSteps(schemes: readonly CreditScheme[]): RedMonthSteps {
  const ordered = [...schemes].sort((a, b) => a.position - b.position);
  const chosen = ordered.find(({ preferred }) => preferred) ?? ordered[0];
  const right = chosen && chosen.stop_in_a_row > 0 ? chosen.stop_in_a_row : null;
  const review = right === null ? USUAL.review : Math.min(USUAL.review, right);
  return {
    steps: [
      { step: 'plan', months: Math.min(USUAL.plan, review) },
      { step: 'higher', months: Math.min(USUAL.higher, review) },
      { step: 'review', months: review },
    ],
    movedBy:
      chosen && right !== null && right < USUAL.review
        ? { id: chosen.id, name: chosen.name, months: right }
        : null,
  };
}
