import { groupBy } from '../../lib/group-by.ts';
import type { Holidays } from '../../lib/holidays.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import type { MeetingRecord } from '../../model/tables/meeting-record.ts';
import type { Workbook } from '../../model/workbook.ts';
import { addDays, type Day } from './day-sums.ts';
import { findClashes } from './find-clashes.ts';
import { freeDay } from './free-day.ts';
import { type GovernanceTimes, type Stretch, stretchOf } from './governance-times.ts';
import type { MeetingDay } from './meeting-day.ts';
import { rhythmDays } from './rhythm-days.ts';

type Tables = Pick<Workbook, 'meeting' | 'meeting_record' | 'raci_role'>;

/** A day is moved within its week or month, so the rhythm is looked at this far around what is asked for. */
const AROUND = 31;

/**
 * The governance calendar: every date of every meeting between two days, in the order of day and hour.
 *
 * Dates come from the rhythm (`rhythmDays`) within the time of the meeting (`stretchOf`); a public holiday on either
 * side moves them (`freeDay`). What was noted about a day stands above that: moved by hand, held or cancelled. Notes of
 * days that the rhythm no longer gives stay in the calendar. A meeting that does not take place has noted days only.
 *
 * @param from the first day, @param until the last one
 */
export function meetingDays(
  { meeting, meeting_record, raci_role }: Tables,
  times: GovernanceTimes,
  holidays: Holidays,
  from: Day,
  until: Day,
): readonly MeetingDay[] {
  const records = groupBy(Object.values(meeting_record), (record) => record.meeting);
  const days = Object.values(meeting)
    .flatMap((one) => datesOf(one, records.get(one.id) ?? [], times, holidays, from, until))
    .filter(({ day }) => day >= from && day <= until)
    .sort(
      (a, b) =>
        a.day.localeCompare(b.day) ||
        a.meeting.starts.localeCompare(b.meeting.starts) ||
        a.meeting.position - b.meeting.position,
    );
  const clashes = findClashes(days, raci_role);
  return days.map((day) => ({ ...day, clashes: clashes.get(day.key) ?? [] }));
}

function datesOf(
  meeting: Meeting,
  records: readonly MeetingRecord[],
  times: GovernanceTimes,
  holidays: Holidays,
  from: Day,
  until: Day,
): readonly MeetingDay[] {
  const stretch = stretchOf(meeting.period, times);
  const given =
    meeting.active && stretch !== null
      ? rhythmDays(meeting, stretch, addDays(from, -AROUND), addDays(until, AROUND))
      : [];
  const byDay = new Map(records.map((record) => [record.planned_on ?? '', record]));
  const dates = given.flatMap((planned) => {
    const date = dateOf(meeting, planned, byDay.get(planned) ?? null, holidays);
    byDay.delete(planned);
    return date ? [date] : [];
  });
  const extra = [...byDay].flatMap(([planned, record]): readonly MeetingDay[] => {
    if (planned === '') return [];
    const inRhythm = meeting.active && stretch !== null && isGiven(meeting, stretch, planned);
    const date = inRhythm
      ? dateOf(meeting, planned, record, holidays)
      : noted(meeting, planned, record, holidays);
    return date ? [date] : [];
  });
  return [...dates, ...extra];
}

/** A noted day that lies outside of what is asked for may still be one of the rhythm. */
function isGiven(meeting: Meeting, stretch: Stretch, day: Day): boolean {
  return rhythmDays(meeting, stretch, day, day).length > 0;
}

function dateOf(
  meeting: Meeting,
  planned: Day,
  record: MeetingRecord | null,
  holidays: Holidays,
): MeetingDay | null {
  if (record !== null && (record.held_on !== null || record.status !== 'planned'))
    return { ...noted(meeting, planned, record, holidays), extra: false };
  const day = freeDay(planned, meeting.rhythm, holidays);
  // A daily meeting on a holiday is no date at all, unless somebody noted something about it.
  if (day === null && meeting.rhythm === 'daily' && record === null) return null;
  return {
    key: `${meeting.id}/${planned}`,
    meeting,
    planned,
    day: day ?? planned,
    status: day === null ? 'cancelled' : 'planned',
    movedBy: day === planned ? null : 'holiday',
    holidays: holidays.get(planned) ?? [],
    record,
    extra: false,
    clashes: [],
  };
}

function noted(meeting: Meeting, planned: Day, record: MeetingRecord, holidays: Holidays): MeetingDay {
  const day = record.held_on ?? planned;
  return {
    key: `${meeting.id}/${planned}`,
    meeting,
    planned,
    day,
    status: record.status,
    movedBy: day === planned ? null : 'hand',
    holidays: record.status === 'cancelled' ? [] : (holidays.get(day) ?? []),
    record,
    extra: true,
    clashes: [],
  };
}
