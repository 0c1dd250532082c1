import type { Tone } from '../../tone-badge.tsx';
import { addDays, type IsoDay } from './calendar-days.ts';

/** Something with a date. */
export interface CalendarItem {
  readonly id: string;
  readonly title: string;
  readonly day: IsoDay;
  /** Its last day, where it takes several. */
  readonly until?: IsoDay;
  readonly tone: Tone;
  /** What sort of thing it is, as in "Training". */
  readonly kind: string;
}

/** A stretch that is longer is surely a mistake in a date; it is shown this far, in days. */
const LONGEST = 366;

/** The items of every day that has any, in the order of their first day, then of their titles. */
export function itemsByDay(items: readonly CalendarItem[]): ReadonlyMap<IsoDay, readonly CalendarItem[]> {
  const days = new Map<IsoDay, CalendarItem[]>();
  for (const item of inOrder(items)) {
    let day = item.day;
    for (let count = 0; count < LONGEST; count += 1) {
      const there = days.get(day);
      if (there) there.push(item);
      else days.set(day, [item]);
      if (item.until === undefined || day >= item.until) break;
      day = addDays(day, 1);
    }
  }
  return days;
}

export function inOrder(items: readonly CalendarItem[]): readonly CalendarItem[] {
  return [...items].sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title));
}
