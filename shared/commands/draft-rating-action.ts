import { workingDayAfter } from '../lib/working-day.ts';
import { action as actionTable } from '../model/tables/action.ts';
import type { ReviewArea } from '../model/tables/review-area.ts';
import type { ReviewRating } from '../model/tables/review-rating.ts';
import type { NewAction } from './make-actions.ts';

/** Working days in which a rating of 2 is answered; one of 1 is answered on the same day. */
const DAYS = 5;

/** The action that answers a low rating: due today for a 1, within five working days for a 2. */
export function draftRatingAction(
  area: Pick<ReviewArea, 'name'>,
  row: Pick<ReviewRating, 'id' | 'rating' | 'comment'>,
  today: string,
): NewAction {
  const urgent = row.rating === 1;
  return {
    title: `${urgent ? 'Escalate today' : 'Agree what changes'}: ${area.name}`.slice(
      0,
      actionTable.fields.title.max ?? 200,
    ),
    due: urgent ? today : workingDayAfter(today, DAYS),
    note: row.comment.trim(),
    review_rating: row.id,
  };
}
