import { SIDES } from '../expectation-lists.ts';
import { choice, longText, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A part that somebody plays in running the service, on either side. */
export const raciRole = defineTable('raci_role', {
  singular: 'role',
  plural: 'roles',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Role', help: 'The part that somebody plays, as in Vendor manager.', width: 34 }),
    short: text({
      label: 'Short',
      help: 'Two or three letters that head the column of the grid.',
      max: 4,
      width: 8,
    }),
    side: choice({
      label: 'Side',
      help: 'The company that the person belongs to.',
      choices: SIDES,
      initial: 'client',
    }),
    person: optionalReference({
      label: 'Person',
      help: 'Who plays it here, as far as known.',
      to: 'person',
    }),
    description: longText({
      label: 'Answers for',
      help: 'What the role answers for, in a sentence.',
      width: 44,
    }),
  },
  unique: [['short']],
});

export type RaciRole = RowOf<typeof raciRole>;
