import { longText, text } from '../field.ts';
import { optionalChoice } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** What an interaction is about, as in Return or refund. */
export const interactionType = defineTable('interaction_type', {
  singular: 'interaction type',
  plural: 'interaction types',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Interaction type', help: 'What the customer or the company wants.', max: 120 }),
    stays_because: optionalChoice({
      label: 'Always kept in-house because',
      help: 'Every touchpoint of this type is kept in-house for this reason, whatever the scores say.',
      choices: [
        { value: 'safety', label: 'Safety, safeguarding, active fraud or law enforcement' },
        { value: 'exposure', label: 'Regulator, press, legal threat or executive complaint' },
      ],
    }),
    description: longText({
      label: 'Description',
      help: 'What belongs to it, for people who did not draw it up.',
    }),
  },
  unique: [['name']],
});

export type InteractionType = RowOf<typeof interactionType>;
