import { choice, date, longText, text } from '../field.ts';
import { optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { ROLE_PATHS } from '../readiness-lists.ts';
import { WORK_STATUSES } from '../sourcing.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** What becomes of the people in a role, and what they get for the way. */
export const roleTransition = defineTable('role_transition', {
  singular: 'role transition',
  plural: 'role transitions',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Role', help: 'The role as it is called today.', width: 32 }),
    headcount: optionalInteger({ label: 'People', help: 'How many work in it.', min: 0, max: 1_000_000 }),
    path: choice({
      label: 'Path',
      help: 'What becomes of the people in it.',
      choices: [{ value: 'open', label: 'Open' }, ...ROLE_PATHS],
      initial: 'open',
    }),
    legal_check: choice({
      label: 'Legal check',
      help: 'Whether somebody who knows has looked at consultation and transfer by law.',
      choices: [
        { value: 'open', label: 'Open' },
        { value: 'running', label: 'Under way' },
        { value: 'clear', label: 'Cleared' },
        { value: 'none', label: 'Not needed' },
      ],
      initial: 'open',
    }),
    legal_note: longText({
      label: 'What law asks',
      help: 'Duties, deadlines, and who confirmed them.',
      width: 40,
    }),
    training: longText({
      label: 'Training',
      help: 'What people learn for the new role, and by when.',
      width: 40,
    }),
    support: longText({ label: 'Support', help: 'Coaching, talks, help with a change of job.', width: 40 }),
    retention_until: date({
      label: 'Stay until',
      help: 'The day until which people are asked to stay, and rewarded for it.',
    }),
    retention: optionalText({ label: 'Reward for staying', help: 'Bonus or other recognition.' }),
    feedback_channel: optionalText({
      label: 'Where concerns go',
      help: 'The channel, and who answers within how many days.',
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who walks the way with them.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when the path is settled with each of them.' }),
    status: choice({ label: 'Status', help: 'How far it is.', choices: WORK_STATUSES, initial: 'open' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type RoleTransition = RowOf<typeof roleTransition>;
