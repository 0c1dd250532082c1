import type { Holiday } from '../../lib/holidays.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import type { MeetingRecord } from '../../model/tables/meeting-record.ts';
import type { Day } from './day-sums.ts';

/** One date of the governance calendar. */
export interface MeetingDay {
  /** The meeting and the day that its rhythm gives: stays the same when the date is moved. */
  readonly key: string;
  readonly meeting: Meeting;
  /** The day that the rhythm gives. */
  readonly planned: Day;
  /** The day on which it takes place. */
  readonly day: Day;
  readonly status: MeetingRecord['status'];
  /** Why the day is another than the rhythm gives. */
  readonly movedBy: 'holiday' | 'hand' | null;
  /** The public holidays that moved it or cancelled it, or that it was put on by hand. */
  readonly holidays: readonly Holiday[];
  /** What somebody noted about this day; null for a day that stands as computed. */
  readonly record: MeetingRecord | null;
  /** The rhythm does not give this day any more, or never did: it is here because it was noted. */
  readonly extra: boolean;
  /** Keys of other dates at the same time that bind the same people. */
  readonly clashes: readonly string[];
}
