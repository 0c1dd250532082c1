import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { MeetingRecord } from '../model/tables/meeting-record.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/** What is noted about one day of a meeting; what is left out stays as it is. */
export interface MeetingNote {
  readonly meeting: string;
  /** The day that the rhythm gives, as `YYYY-MM-DD`. */
  readonly plannedOn: string;
  readonly status?: MeetingRecord['status'];
  /** Null, or the day of the rhythm itself, puts the date back to where the rhythm has it. */
  readonly heldOn?: string | null;
  readonly minutes?: string;
  /** The id of the record, if there is none yet. */
  readonly id: string;
}

/**
 * Notes that a date of a meeting is moved, held or cancelled, or what was said there. A date about which nothing is
 * left to note has no record: it takes place as computed.
 *
 * @throws Refusal `missing-row` for an unknown meeting, `invalid` when the model does not allow it.
 */
export function noteMeetingDay(workbook: Workbook, note: MeetingNote): Change {
  const meeting = workbook.meeting[note.meeting];
  if (!meeting)
    throw new Refusal('missing-row', 'This meeting is not there any more, so nothing was noted about it.');
  const before =
    Object.values(workbook.meeting_record).find(
      (record) => record.meeting === note.meeting && record.planned_on === note.plannedOn,
    ) ?? null;
  const heldOn = note.heldOn === undefined ? (before?.held_on ?? null) : note.heldOn;
  const after = newRow('meeting_record', {
    ...before,
    id: before?.id ?? note.id,
    meeting: note.meeting,
    planned_on: note.plannedOn,
    status: note.status ?? before?.status ?? 'planned',
    held_on: heldOn === note.plannedOn ? null : heldOn,
    minutes: note.minutes ?? before?.minutes ?? '',
  });
  const title = `${verbOf(before, after)} ${meeting.name} of ${note.plannedOn}`;
  const empty = after.status === 'planned' && after.held_on === null && after.minutes.trim() === '';
  // A special meeting has no rhythm that would bring the day back: its record is the date.
  if (!empty || meeting.rhythm === 'event')
    return { title, edits: [putEdit(workbook, 'meeting_record', after)] };
  return {
    title,
    edits: before === null ? [] : [{ table: 'meeting_record', id: before.id, before, after: null }],
  };
}

function verbOf(before: MeetingRecord | null, after: MeetingRecord): string {
  if (after.held_on !== (before?.held_on ?? null)) return after.held_on === null ? 'Put back' : 'Move';
  if (after.status !== (before?.status ?? 'planned'))
    return { planned: 'Plan', held: 'Hold', cancelled: 'Cancel' }[after.status];
  return 'Take minutes of';
}
