import type { Review } from '../../model/tables/review.ts';
import type { ReviewRating } from '../../model/tables/review-rating.ts';
import type { Workbook } from '../../model/workbook.ts';
import { areasInOrder } from './review-periods.ts';

/** From this rating down something has to be done. */
export const CALLS_FOR_ACTION = 2;

/** What keeps a review from being signed off. */
export interface SignOffLack {
  readonly lack: 'period' | 'ratings' | 'strength' | 'comment' | 'action';
  /** Names of the areas that it is about. */
  readonly areas: readonly string[];
}

/**
 * What a review still lacks: both days of its period, a rating of every area in use, at least one strength that is
 * said aloud, a comment wherever the rating is 2 or lower, and an action that answers it. A mirror or self-rating is
 * the other side's word: it needs no actions of ours.
 */
export function signOffLacks(
  workbook: Pick<Workbook, 'review_area' | 'review_rating' | 'action'>,
  review: Review,
): readonly SignOffLack[] {
  const ratings = new Map(
    Object.values(workbook.review_rating)
      .filter((row) => row.review === review.id)
      .map((row) => [row.area, row]),
  );
  const rated = (id: string) => ratings.get(id)?.rating ?? null;
  const areas = areasInOrder(workbook).filter(({ id, active }) => active || ratings.has(id));
  const low = areas.filter(({ id }) => (rated(id) ?? CALLS_FOR_ACTION + 1) <= CALLS_FOR_ACTION);
  const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const lacks: SignOffLack[] = [];
  if (review.period_from === null || review.period_to === null) lacks.push({ lack: 'period', areas: [] });
  const unrated = areas.filter(({ id, active }) => active && rated(id) === null);
  if (unrated.length > 0 || areas.length === 0) lacks.push({ lack: 'ratings', areas: named(unrated) });
  if (review.strengths.trim() === '' && ![...ratings.values()].some(saysStrength))
    lacks.push({ lack: 'strength', areas: [] });
  const silent = low.filter(({ id }) => (ratings.get(id)?.comment ?? '').trim() === '');
  if (silent.length > 0) lacks.push({ lack: 'comment', areas: named(silent) });
  const unanswered =
    review.kind === 'client' ? low.filter(({ id }) => !isAnswered(workbook, ratings.get(id))) : [];
  if (unanswered.length > 0) lacks.push({ lack: 'action', areas: named(unanswered) });
  return lacks;
}

/** Whether an action that was not dropped answers a rating. */
export function isAnswered({ action }: Pick<Workbook, 'action'>, rating: ReviewRating | undefined): boolean {
  return (
    rating !== undefined &&
    Object.values(action).some((row) => row.review_rating === rating.id && row.status !== 'dropped')
  );
}

function saysStrength({ strength }: ReviewRating): boolean {
  return strength.trim() !== '';
}
