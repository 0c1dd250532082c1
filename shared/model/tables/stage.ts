import { longText, text } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A part of the customer's way with the company, as in Get help. */
export const stage = defineTable('stage', {
  singular: 'journey stage',
  plural: 'journey stages',
  named: 'name',
  fields: {
    position,
    name: text({
      label: 'Stage',
      help: "A part of the customer's way with the company, as in Get help.",
      max: 120,
    }),
    description: longText({
      label: 'Description',
      help: 'What belongs to it, for people who did not draw it up.',
    }),
  },
  unique: [['name']],
});

export type Stage = RowOf<typeof stage>;
