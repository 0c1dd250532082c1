import { ANCHORS } from '../anchors.ts';
import { choice, date, level, longText, text } from '../field.ts';
import { optionalChoice, optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { ATTITUDES, AUDIENCES, WORK_DONE } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const stand = { section: 'Where they stand' } as const;
const plan = { section: 'What is done' } as const;

/** A group whose support matters. */
export const stakeholder = defineTable('stakeholder', {
  singular: 'stakeholder',
  plural: 'stakeholders',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Group', help: 'The people meant, as they would call themselves.', width: 32 }),
    audience: choice({
      label: 'Audience',
      help: 'Which of the audiences the group belongs to.',
      choices: AUDIENCES,
      initial: 'employees',
    }),
    size: optionalInteger({
      label: 'People',
      help: 'How many belong to the group.',
      min: 1,
      max: 1_000_000_000,
    }),
    influence: level({
      ...stand,
      label: 'Influence',
      help: 'What the group can do to the undertaking.',
      anchors: ANCHORS.influence,
    }),
    attitude_start: optionalChoice({
      ...stand,
      label: 'Attitude at the start',
      help: 'Where the group stood when first asked.',
      choices: ATTITUDES,
    }),
    attitude_now: optionalChoice({
      ...stand,
      label: 'Attitude now',
      help: 'Where it stands today; counts in the buy-in index. The start counts while this is open.',
      choices: ATTITUDES,
    }),
    attitude_wanted: optionalChoice({
      ...stand,
      label: 'Attitude needed',
      help: 'Where it has to stand for the undertaking to work.',
      choices: ATTITUDES,
    }),
    concern: longText({
      ...stand,
      label: 'Main concern',
      help: 'What they fear to lose, in their words.',
      width: 44,
    }),
    message: longText({
      ...plan,
      label: 'Message',
      help: 'What they need to hear first, and what is true of it.',
      width: 44,
    }),
    channel: optionalText({
      ...plan,
      label: 'Channel',
      help: 'How it reaches them: team meeting, letter, talk.',
    }),
    owner: optionalReference({ ...plan, label: 'Owner', help: 'Who talks to them.', to: 'person' }),
    due: date({ ...plan, label: 'Next date', help: 'When they hear the next thing.' }),
    status: choice({
      ...plan,
      label: 'Status',
      help: 'How far the next step is.',
      choices: WORK_DONE,
      initial: 'planned',
    }),
    feedback: longText({
      ...plan,
      label: 'Feedback received',
      help: 'What came back, and what was answered.',
      width: 44,
    }),
    feedback_on: date({ ...plan, label: 'Feedback on', help: 'The day of the last feedback.' }),
  },
  unique: [['name']],
});

export type Stakeholder = RowOf<typeof stakeholder>;
