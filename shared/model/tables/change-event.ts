import { choice, date, longText, text } from '../field.ts';
import { choices } from '../list-field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { AUDIENCES, WORK_DONE } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A day on the change calendar. */
export const changeEvent = defineTable('change_event', {
  singular: 'date',
  plural: 'dates',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'What happens', help: 'In a few words.', width: 40 }),
    day: date({ label: 'Day', help: 'When it happens.' }),
    kind: choice({
      label: 'Kind',
      help: 'What sort of date it is.',
      choices: [
        { value: 'announcement', label: 'Announcement' },
        { value: 'session', label: 'Talk or session' },
        { value: 'consultation', label: 'Consultation' },
        { value: 'training', label: 'Training' },
        { value: 'pulse', label: 'Pulse survey' },
        { value: 'decision', label: 'Decision' },
        { value: 'other', label: 'Other' },
      ],
      initial: 'session',
    }),
    audiences: choices({ label: 'Audiences', help: 'Who is meant.', choices: AUDIENCES }),
    message: optionalReference({
      label: 'Message',
      help: 'The page that goes with it.',
      to: 'audience_message',
    }),
    channel: optionalText({ label: 'Channel', help: 'Where and how.' }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
    status: choice({
      label: 'Status',
      help: 'Whether it has happened.',
      choices: WORK_DONE,
      initial: 'planned',
    }),
    note: longText({ label: 'Note', help: 'What came of it.', width: 40 }),
  },
});

export type ChangeEvent = RowOf<typeof changeEvent>;
