import { BOUNDARY_AREAS, SIDES_OR_BOTH } from '../expectation-lists.ts';
import { choice, longText, text } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Where the line between the two companies runs for one subject. */
export const boundary = defineTable('boundary', {
  singular: 'boundary subject',
  plural: 'boundary subjects',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Subject', help: 'What is owned, as in Call recordings.', width: 34 }),
    area: choice({
      label: 'Area',
      help: 'What sort of thing it is.',
      choices: BOUNDARY_AREAS,
      initial: 'knowledge',
    }),
    owner: choice({
      label: 'Owned by',
      help: 'Who decides over it and keeps it when the contract ends.',
      choices: SIDES_OR_BOTH,
      initial: 'client',
    }),
    client_part: longText({ label: "Client's part", help: 'What the client does with it.', width: 44 }),
    partner_part: longText({ label: "Partner's part", help: 'What the partner may and must do.', width: 44 }),
    at_the_end: longText({
      label: 'When the contract ends',
      help: 'What comes back, in which form and within how many days.',
      width: 44,
    }),
  },
});

export type Boundary = RowOf<typeof boundary>;
