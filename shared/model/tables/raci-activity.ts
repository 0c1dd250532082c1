import { LIFE_CYCLE } from '../expectation-lists.ts';
import { choice, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something that has to be done, with who answers for it, does it, is asked and is told. */
export const raciActivity = defineTable('raci_activity', {
  singular: 'activity',
  plural: 'activities',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Activity', help: 'What is done, in a few words.', width: 40 }),
    area: choice({
      label: 'Part of the life cycle',
      help: 'When in the life of the relationship it is done.',
      choices: LIFE_CYCLE,
      initial: 'run',
    }),
    in_scope: yesNo({
      label: 'Applies',
      help: 'No for an activity that this engagement does not need; it stays listed.',
      initial: true,
    }),
    accountable: references({
      label: 'Accountable',
      help: 'Who answers for the result: exactly one role.',
      to: 'raci_role',
    }),
    responsible: references({
      label: 'Responsible',
      help: 'Who does the work. May be the accountable role too.',
      to: 'raci_role',
    }),
    consulted: references({
      label: 'Consulted',
      help: 'Who is asked before it is done.',
      to: 'raci_role',
    }),
    informed: references({ label: 'Informed', help: 'Who is told afterwards.', to: 'raci_role' }),
    note: longText({
      label: 'How it is done here',
      help: 'Where this engagement departs from the usual, and what was agreed.',
      width: 44,
    }),
  },
});

export type RaciActivity = RowOf<typeof raciActivity>;
