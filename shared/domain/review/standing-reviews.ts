import type { Review } from '../../model/tables/review.ts';
import type { Workbook } from '../../model/workbook.ts';

/**
 * The reviews that count: each chain of corrections with its newest signed version. A correction counts from its
 * signature on; until then the version that it corrects does. Reviews without both days of their period are left out,
 * because nobody knows where they belong in time.
 *
 * @returns oldest period first
 */
export function standingReviews({ review }: Pick<Workbook, 'review'>): readonly Review[] {
  const all = Object.values(review);
  const replaced = new Set(all.filter(isSigned).flatMap(({ corrects }) => corrects ?? []));
  return all
    .filter(({ id, corrects, state }) => !replaced.has(id) && (corrects === null || state === 'signed'))
    .filter(({ period_from: from, period_to: to }) => from !== null && to !== null)
    .sort(byPeriod);
}

export function isSigned({ state }: Pick<Review, 'state'>): boolean {
  return state === 'signed';
}

/** Oldest period first; drafts and corrections of a period behind the version before. */
export function byPeriod(a: Review, b: Review): number {
  return (
    compare(a.period_to ?? '9999', b.period_to ?? '9999') ||
    compare(a.period_from ?? '', b.period_from ?? '') ||
    a.version - b.version ||
    a.position - b.position ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
