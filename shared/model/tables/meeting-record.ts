import { choice, date, longText, reference } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What became of one day of a meeting; days without a record take place as computed. */
export const meetingRecord = defineTable('meeting_record', {
  singular: 'meeting record',
  plural: 'meeting records',
  fields: {
    meeting: reference({ label: 'Meeting', help: 'Which meeting.', to: 'meeting' }),
    planned_on: date({ label: 'Planned for', help: 'The day that the rhythm gives.' }),
    status: choice({
      label: 'Status',
      help: 'What became of it.',
      choices: [
        { value: 'planned', label: 'Planned' },
        { value: 'held', label: 'Held' },
        { value: 'cancelled', label: 'Cancelled' },
      ],
      initial: 'planned',
    }),
    held_on: date({ label: 'Moved to', help: 'The day on which it takes place instead.' }),
    minutes: longText({ label: 'Minutes', help: 'What was decided, and what was left open.', width: 60 }),
  },
  unique: [['meeting', 'planned_on']],
  check: ({ planned_on }) =>
    planned_on === null ? 'A record needs the day that the meeting was planned for: type it.' : null,
});

export type MeetingRecord = RowOf<typeof meetingRecord>;
