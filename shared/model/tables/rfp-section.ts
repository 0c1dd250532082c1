import { longText, text } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A part of the request for proposal, with a sheet of its own in the vendor's file. */
export const rfpSection = defineTable('rfp_section', {
  singular: 'section of the RFP',
  plural: 'sections of the RFP',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Section', help: 'Its heading, and the name of its sheet.', max: 60 }),
    intro: longText({
      label: 'Introduction',
      help: 'What vendors need to know before they answer.',
      width: 60,
    }),
  },
  unique: [['name']],
});

export type RfpSection = RowOf<typeof rfpSection>;
