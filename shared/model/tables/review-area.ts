import { longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalDecimal } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** What a partner is rated by once it works. */
export const reviewArea = defineTable('review_area', {
  singular: 'performance area',
  plural: 'performance areas',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Performance area', help: 'What is rated.', width: 32 }),
    weight: optionalDecimal({
      label: 'Weight',
      help: 'How much it counts beside the others; 1 while empty.',
      min: 0,
      max: 1_000,
    }),
    kpis: references({ label: 'KPIs', help: 'Measures that a rating has to agree with.', to: 'kpi' }),
    what: longText({
      label: 'What belongs to it',
      help: 'So that both sides rate the same thing.',
      width: 48,
    }),
    mirror: longText({
      label: 'Asked of the client',
      help: 'The same area in the mirror review, where the partner rates the client.',
      width: 48,
    }),
    active: yesNo({ label: 'In use', help: 'Stands in new reviews.', initial: true }),
  },
  unique: [['name']],
});

export type ReviewArea = RowOf<typeof reviewArea>;
