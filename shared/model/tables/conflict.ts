import { choice, date, longText, reference } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { CONFLICT_DECISIONS, CONFLICTS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** What somebody who decides or scores has declared about a vendor. */
export const conflict = defineTable('conflict', {
  singular: 'declaration of interests',
  plural: 'declarations of interests',
  fields: {
    position,
    person: reference({ label: 'Person', help: 'Who declares it.', to: 'person' }),
    vendor: optionalReference({
      label: 'Vendor',
      help: 'About whom; all vendors while empty.',
      to: 'vendor',
    }),
    kind: choice({
      label: 'Interest',
      help: 'What ties the person to the vendor.',
      choices: CONFLICTS,
      initial: 'none',
    }),
    description: longText({ label: 'What it is', help: 'In the words of the person.', width: 40 }),
    decision: choice({
      label: 'Decision',
      help: 'What follows from it.',
      choices: CONFLICT_DECISIONS,
      initial: 'scores',
    }),
    declared_on: date({ label: 'Declared on', help: 'The day of the declaration.' }),
  },
  unique: [['person', 'vendor']],
});

export type Conflict = RowOf<typeof conflict>;
