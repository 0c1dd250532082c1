import { longText, text } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A group of customers that is treated or behaves differently. */
export const segment = defineTable('segment', {
  singular: 'segment',
  plural: 'segments',
  named: 'name',
  fields: {
    position,
    name: text({
      label: 'Segment',
      help: 'A group of customers that is treated or behaves differently.',
      max: 120,
    }),
    description: longText({
      label: 'Description',
      help: 'What belongs to it, for people who did not draw it up.',
    }),
  },
  unique: [['name']],
});

export type Segment = RowOf<typeof segment>;
