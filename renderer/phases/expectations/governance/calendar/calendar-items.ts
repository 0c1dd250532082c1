import type { GovernanceTimes } from '../../../../../shared/domain/governance/governance-times.ts';
import type { MeetingDay } from '../../../../../shared/domain/governance/meeting-day.ts';
import type { Holidays } from '../../../../../shared/lib/holidays.ts';
import { MEETING_LEVELS } from '../../../../../shared/model/expectation-lists.ts';
import type { CalendarItem } from '../../../../ui/charts/calendar/calendar-item.ts';
import { labelOf } from '../words.ts';
import { dayReason, holidayWords } from './day-words.ts';

/** Dates as the calendar shows them: held, in need of attention because they clash, or as planned. */
export function meetingItems(days: readonly MeetingDay[]): readonly CalendarItem[] {
  return days.map((date) => {
    const { key, meeting, day, status, clashes } = date;
    const level = labelOf(MEETING_LEVELS, meeting.level);
    const reason = dayReason(date).replace(/\.$/, '');
    return {
      id: key,
      title: status === 'cancelled' ? `${meeting.name}, cancelled` : meeting.name,
      day,
      kind: [
        meeting.starts,
        level,
        ...(clashes.length > 0 ? ['clashes'] : []),
        ...(reason === '' ? [] : [reason]),
      ].join(', '),
      tone: status === 'held' ? 'good' : clashes.length > 0 ? 'attention' : 'none',
    };
  });
}

/** What starts the names of items that are no meetings. */
export const BEYOND = 'day:';

/** The days that everything counts from, and public holidays. */
export function otherItems(times: GovernanceTimes, holidays: Holidays): readonly CalendarItem[] {
  const milestone = (id: string, title: string, day: string | null): readonly CalendarItem[] =>
    day === null ? [] : [{ id: `${BEYOND}${id}`, title, day, kind: 'Hand-over', tone: 'good' }];
  return [
    ...milestone('start', 'Hand-over starts', times.start === times.goLive ? null : times.start),
    ...milestone('live', 'Partner goes live', times.goLive),
    ...milestone('steady', 'Usual rhythm begins', times.steadyFrom),
    ...[...holidays].map(
      ([day, list]): CalendarItem => ({
        id: `${BEYOND}${day}`,
        title: holidayWords(list),
        day,
        kind: 'Public holiday',
        tone: 'none',
      }),
    ),
  ];
}
