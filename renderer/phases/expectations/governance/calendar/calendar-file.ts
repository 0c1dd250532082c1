import type { MeetingDay } from '../../../../../shared/domain/governance/meeting-day.ts';
import { rolesIn } from '../../../../../shared/domain/governance/participants-of.ts';
import type { CalendarDay } from '../../../../../shared/lib/ics.ts';
import { MEETING_LEVELS } from '../../../../../shared/model/expectation-lists.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import { engagementOf, type Workbook } from '../../../../../shared/model/workbook.ts';
import { labelOf } from '../words.ts';
import { dayReason } from './day-words.ts';

type Names = Pick<Workbook, 'engagement' | 'raci_role' | 'person'>;

/**
 * Dates for the calendars that people carry with them, at the hours of the home time zone. The key of a date stays the
 * same when it is moved, so that a calendar that reads the file again moves it too. Cancelled dates are left out.
 */
export function calendarFileDays(workbook: Names, days: readonly MeetingDay[]): readonly CalendarDay[] {
  const { id, home_time_zone: zone } = engagementOf(workbook as Workbook);
  return days
    .filter(({ status }) => status !== 'cancelled')
    .map((date) => {
      const { meeting, day, key } = date;
      return {
        uid: `meeting-${key.replaceAll('/', '-')}@${id}`,
        day,
        title: meeting.name,
        place: meeting.place,
        categories: [labelOf(MEETING_LEVELS, meeting.level)],
        hours: { starts: meeting.starts, minutes: meeting.minutes, zone },
        text: description(workbook, date),
      };
    });
}

function description({ raci_role, person }: Names, date: MeetingDay): string {
  const { meeting } = date;
  const roles = rolesIn(meeting).map((role) => raci_role[role]?.name ?? '');
  const people = listed(meeting.people).map((one) => person[one]?.name ?? '');
  const part = (title: string, text: string) => (text.trim() === '' ? [] : [`${title}\n${text.trim()}`]);
  return [
    ...part('Takes part', [...roles, ...people].filter(Boolean).join(', ')),
    ...part(
      'Agenda',
      meeting.agenda
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => `${index + 1}. ${line.trim()}`)
        .join('\n'),
    ),
    ...part('Inputs', meeting.inputs),
    ...part('Outputs', meeting.outputs),
    ...part('Note', dayReason(date)),
  ].join('\n\n');
}
