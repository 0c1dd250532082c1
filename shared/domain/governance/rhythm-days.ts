import { assertNever } from '../../lib/assert-never.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import { addDays, type Day, daysBetween, monthsBetween, nextOn, weekdayIndex } from './day-sums.ts';
import type { Stretch } from './governance-times.ts';
import { weekdayInMonth } from './weekday-in-month.ts';

type Rhythm = Pick<Meeting, 'rhythm' | 'weekday' | 'week_of_month' | 'first_month'>;

/**
 * The days that the rhythm of a meeting gives, before holidays are looked at.
 *
 * Daily is Monday to Friday. Every second week counts from the first such weekday of the stretch. A month or longer
 * takes the week of the month, the second unless another is named; rhythms longer than a month count their months from
 * the first month, January unless another is named: quarterly from February is February, May, August and November.
 *
 * @param stretch when the meeting takes place at all
 * @param from the first day that is asked for, @param until the last one
 */
export function rhythmDays(meeting: Rhythm, stretch: Stretch, from: Day, until: Day): readonly Day[] {
  const first = from > stretch.from ? from : stretch.from;
  const last = stretch.before !== null && stretch.before <= until ? addDays(stretch.before, -1) : until;
  if (first > last) return [];
  const { rhythm, weekday } = meeting;
  switch (rhythm) {
    case 'daily':
      return steps(first, last, 1).filter((day) => weekdayIndex(day) < 5);
    case 'weekly':
      return steps(nextOn(first, weekday), last, 7);
    case 'fortnightly': {
      const anchor = nextOn(stretch.from, weekday);
      const fortnights = Math.max(0, Math.ceil(daysBetween(anchor, first) / 14));
      return steps(addDays(anchor, 14 * fortnights), last, 14);
    }
    case 'monthly':
      return inMonths(meeting, first, last, 1);
    case 'quarterly':
      return inMonths(meeting, first, last, 3);
    case 'half-yearly':
      return inMonths(meeting, first, last, 6);
    case 'yearly':
      return inMonths(meeting, first, last, 12);
    case 'event':
      return [];
    default:
      return assertNever(rhythm);
  }
}

function steps(first: Day, last: Day, days: number): readonly Day[] {
  const found: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, days)) found.push(day);
  return found;
}

function inMonths(meeting: Rhythm, first: Day, last: Day, every: number): readonly Day[] {
  const { weekday, week_of_month: week, first_month: firstMonth } = meeting;
  return monthsBetween(first, last)
    .filter((month) => (Number(month.slice(5, 7)) - (firstMonth ?? 1) + 12) % every === 0)
    .map((month) => weekdayInMonth(month, weekday, week ?? 'second'))
    .filter((day) => day >= first && day <= last);
}
