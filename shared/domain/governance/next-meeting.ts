import type { Holidays } from '../../lib/holidays.ts';
import type { Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Day } from './day-sums.ts';
import { governanceTimes } from './governance-times.ts';
import { lookAhead } from './holiday-years.ts';
import type { MeetingDay } from './meeting-day.ts';
import { meetingDays } from './meeting-days.ts';

/** The next date from today on that is neither cancelled nor held; null when there is none within a year of the start. */
export function nextMeeting(
  tables: Pick<Workbook, 'meeting' | 'meeting_record' | 'raci_role'>,
  engagement: Pick<Row<'engagement'>, 'transition_start' | 'go_live_on'>,
  holidays: Holidays,
  today: Day,
): MeetingDay | null {
  const times = governanceTimes(engagement);
  const days = meetingDays(tables, times, holidays, today, lookAhead(engagement, today));
  return days.find(({ status }) => status === 'planned') ?? null;
}
