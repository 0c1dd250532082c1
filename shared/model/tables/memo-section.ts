import { longText, timestamp } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** A section of the recommendation in somebody's own words. Its id is the section's; sections without a row are put together from the data. */
export const memoSection = defineTable('memo_section', {
  singular: 'section of the recommendation',
  plural: 'sections of the recommendation',
  fields: {
    body: longText({ label: 'Text', help: 'As it stands in the recommendation.', width: 80 }),
    assembled: longText({
      label: 'Put together',
      help: 'The text from the data when it was last compared, to see what has changed since.',
      width: 40,
    }),
    edited_at: timestamp({ label: 'Edited at', help: 'When it was last changed by hand.' }),
  },
});

export type MemoSection = RowOf<typeof memoSection>;
