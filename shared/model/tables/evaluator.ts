import { longText, reference } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Somebody who scores vendors. */
export const evaluator = defineTable('evaluator', {
  singular: 'evaluator',
  plural: 'evaluators',
  fields: {
    position,
    person: reference({ label: 'Person', help: 'Who scores.', to: 'person' }),
    role: optionalText({ label: 'For', help: 'What the person brings to the table.', max: 120 }),
    criteria: references({
      label: 'Criteria',
      help: 'What the person scores; all while empty.',
      to: 'criterion',
    }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
  unique: [['person']],
});

export type Evaluator = RowOf<typeof evaluator>;
