import { BUILD_STATES, INTEGRATION_METHODS } from '../expectation-lists.ts';
import { choice, date, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Data or work that goes from one system to another, across the line between the companies. */
export const integration = defineTable('integration', {
  singular: 'integration',
  plural: 'integrations',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Integration', help: 'What is joined, in a few words.', width: 34 }),
    from_system: text({ label: 'From', help: 'The system that gives.', max: 120 }),
    to_system: text({ label: 'To', help: 'The system that takes.', max: 120 }),
    data: longText({
      label: 'What goes across',
      help: 'Data and events, and how fresh they are.',
      width: 44,
    }),
    method: choice({
      label: 'How',
      help: 'The technical way.',
      choices: INTEGRATION_METHODS,
      initial: 'api',
    }),
    channels: references({ label: 'Channels', help: 'Which channels need it.', to: 'channel' }),
    shared_history: yesNo({
      label: 'Shared history',
      help: 'Whoever answers next sees what was said before, in whichever channel.',
    }),
    personal_data: yesNo({ label: 'Personal data', help: 'Data of customers goes across.' }),
    owner: optionalReference({ label: 'Owner', help: 'Who at the client answers for it.', to: 'person' }),
    partner_owner: optionalReference({
      label: 'Owner at the partner',
      help: 'The role that answers for it there.',
      to: 'raci_role',
    }),
    needed_on: date({ label: 'Needed on', help: 'When the hand-over cannot go on without it.' }),
    tested_on: date({ label: 'Tested on', help: 'When it was tried with real cases.' }),
    status: choice({ label: 'Status', help: 'How far it is.', choices: BUILD_STATES, initial: 'idea' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Integration = RowOf<typeof integration>;
