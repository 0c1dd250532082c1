import { date, longText, text } from '../field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something the company wants to reach, which drivers, benefits and measures serve. */
export const objective = defineTable('objective', {
  singular: 'objective',
  plural: 'objectives',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Objective', help: 'What the company wants to reach, in a few words.', width: 40 }),
    success: longText({ label: 'Seen by', help: 'How anybody can tell that it is reached.', width: 40 }),
    source: optionalText({
      label: 'Comes from',
      help: 'The strategy, board paper or decision it stands in.',
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who answers for it.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when it should be reached.' }),
  },
  unique: [['name']],
});

export type Objective = RowOf<typeof objective>;
