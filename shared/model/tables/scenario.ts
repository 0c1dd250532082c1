import { choice, longText, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { DRAFT_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A sample situation with a customer, and what a good and a poor answer sound like. */
export const scenario = defineTable('scenario', {
  singular: 'scenario',
  plural: 'scenarios',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Scenario', help: 'The situation in a few words.', width: 36 }),
    touchpoint: optionalReference({ label: 'Touchpoint', help: 'Where it happens.', to: 'touchpoint' }),
    situation: longText({
      label: 'Situation',
      help: 'Who writes or calls, and what has happened.',
      width: 48,
    }),
    customer_says: longText({ label: 'The customer says', help: "In the customer's words.", width: 44 }),
    good_answer: longText({
      label: 'A good answer',
      help: 'What the brand sounds like at its best.',
      width: 48,
    }),
    poor_answer: longText({ label: 'A poor answer', help: 'What sounds right and is not.', width: 48 }),
    behaviour: longText({
      label: 'What it teaches',
      help: 'The behaviour that makes the difference.',
      width: 40,
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who keeps it true.', to: 'person' }),
    status: choice({ label: 'Status', help: 'How far it is.', choices: DRAFT_STATUSES, initial: 'draft' }),
  },
});

export type Scenario = RowOf<typeof scenario>;
