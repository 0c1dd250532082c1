import type { Workbook } from '../../model/workbook.ts';
import type { MeetingDay } from './meeting-day.ts';
import { bound } from './participants-of.ts';

/**
 * Dates of one day whose hours overlap and which bind the same role or person, by the key of each date. One that ends
 * when the other begins is no clash, and a cancelled date is none either.
 *
 * @param days in the order of their days
 */
export function findClashes(
  days: readonly MeetingDay[],
  roles: Workbook['raci_role'],
): ReadonlyMap<string, readonly string[]> {
  const clashes = new Map<string, string[]>();
  const add = (one: MeetingDay, other: MeetingDay) => {
    clashes.set(one.key, [...(clashes.get(one.key) ?? []), other.key]);
  };
  const people = new Map(days.map(({ meeting }) => [meeting.id, bound(meeting, roles)]));
  days.forEach((one, index) => {
    for (let next = index + 1; days[next]?.day === one.day; next += 1) {
      const other = days[next];
      if (!other || one.status === 'cancelled' || other.status === 'cancelled') continue;
      const mine = people.get(one.meeting.id);
      const shared = [...(people.get(other.meeting.id) ?? [])].some((key) => mine?.has(key));
      if (!shared || !overlap(one, other)) continue;
      add(one, other);
      add(other, one);
    }
  });
  return clashes;
}

function overlap(one: MeetingDay, other: MeetingDay): boolean {
  const [a, b] = [startOf(one), startOf(other)];
  return a < b + other.meeting.minutes && b < a + one.meeting.minutes;
}

/** Minutes after midnight. */
function startOf({ meeting: { starts } }: MeetingDay): number {
  return Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3, 5));
}
