import type { Holidays } from '../../lib/holidays.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import { addDays, type Day, lastOfMonth, weekdayIndex } from './day-sums.ts';

/**
 * The day on which a meeting really takes place: the day of its rhythm, or the next working day when one of the sides
 * has a public holiday then.
 *
 * A meeting of every week or second week stays within its week, from Monday to Sunday, and one of a month or longer
 * within its month, so that no week or month is left without it: where no working day follows there, the one before is
 * taken. A daily meeting is left out, because there is one on the next day anyway. Null when nothing is left.
 *
 * A weekly Monday becomes Tuesday, 30 March 2027, when Easter Monday is the 29th. A monthly last Friday that is a
 * holiday on 31 December 2027 becomes Thursday the 30th.
 */
export function freeDay(planned: Day, rhythm: Meeting['rhythm'], holidays: Holidays): Day | null {
  if (!holidays.has(planned)) return planned;
  if (rhythm === 'daily') return null;
  const [first, last] =
    rhythm === 'weekly' || rhythm === 'fortnightly'
      ? [addDays(planned, -weekdayIndex(planned)), addDays(planned, 6 - weekdayIndex(planned))]
      : [`${planned.slice(0, 7)}-01`, lastOfMonth(planned)];
  const works = (day: Day) => weekdayIndex(day) < 5 && !holidays.has(day);
  for (let day = addDays(planned, 1); day <= last; day = addDays(day, 1)) if (works(day)) return day;
  for (let day = addDays(planned, -1); day >= first; day = addDays(day, -1)) if (works(day)) return day;
  return null;
}
