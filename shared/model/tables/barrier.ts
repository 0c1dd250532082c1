import { longText, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A barrier of language or culture, what adapts to it, and what is gained. */
export const barrier = defineTable('barrier', {
  singular: 'barrier',
  plural: 'barriers',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Barrier', help: 'What gets in the way of understanding.', width: 40 }),
    action: longText({ label: 'Action', help: 'What people do to get over it.', width: 44 }),
    benefit: longText({ label: 'Benefit', help: 'What customers and teams gain.', width: 44 }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
  },
});

export type Barrier = RowOf<typeof barrier>;
