import { useMemo } from 'react';
import { addDays, type Day } from '../../../../../shared/domain/governance/day-sums.ts';
import {
  type GovernanceTimes,
  governanceTimes,
} from '../../../../../shared/domain/governance/governance-times.ts';
import type { MeetingDay } from '../../../../../shared/domain/governance/meeting-day.ts';
import { meetingDays } from '../../../../../shared/domain/governance/meeting-days.ts';
import type { Holidays } from '../../../../../shared/lib/holidays.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { useHolidays } from '../use-holidays.ts';

/** The calendar reaches from today or the start, whichever is earlier, two years beyond the later of the two. */
const REACH_DAYS = 730;

interface GovernanceDays {
  readonly times: GovernanceTimes;
  readonly days: readonly MeetingDay[];
  readonly holidays: Holidays;
  /** The holidays have been read, so that the dates stand. */
  readonly ready: boolean;
}

/** Every date of the governance calendar from the start of the hand-over on. */
export function useGovernanceDays(today: Day): GovernanceDays {
  const engagement = useWorkbook(engagementOf);
  const meeting = useWorkbook((w) => w.meeting);
  const meeting_record = useWorkbook((w) => w.meeting_record);
  const raci_role = useWorkbook((w) => w.raci_role);
  const { transition_start, go_live_on } = engagement;
  const times = useMemo(
    () => governanceTimes({ transition_start, go_live_on }),
    [transition_start, go_live_on],
  );
  const start = times.start ?? today;
  const from = addDays(start < today ? start : today, -31);
  const until = addDays(start > today ? start : today, REACH_DAYS);
  const { holidays, ready } = useHolidays(Number(from.slice(0, 4)), Number(until.slice(0, 4)));
  const days = useMemo(
    () => meetingDays({ meeting, meeting_record, raci_role }, times, holidays, from, until),
    [meeting, meeting_record, raci_role, times, holidays, from, until],
  );
  return { times, days, holidays, ready };
}
