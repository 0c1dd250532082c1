import { decimal, integer, level, longText, text } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** One of the areas in which readiness is judged. */
export const dimension = defineTable('dimension', {
  singular: 'dimension',
  plural: 'dimensions',
  named: 'title',
  fields: {
    position: integer({ label: 'Position', help: 'Place in the list.', min: 1, max: 10_000, initial: 1 }),
    title: text({ label: 'Dimension', help: 'The area in a few words.', width: 34 }),
    purpose: longText({ label: 'Purpose', help: 'What the dimension finds out.', width: 60 }),
    weight: decimal({
      label: 'Weight',
      help: 'How much the dimension counts in the overall score, beside the weights of the others.',
      min: 0,
      max: 100,
      initial: 10,
    }),
    target_level: level({
      label: 'Target level',
      help: 'The level to reach before work moves to a partner.',
    }),
  },
});

export type Dimension = RowOf<typeof dimension>;
