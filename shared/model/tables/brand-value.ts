import { longText, text } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something that the brand stands for, and how it sounds when somebody speaks for it. */
export const brandValue = defineTable('brand_value', {
  singular: 'brand value',
  plural: 'brand values',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Value', help: 'In one or two words.', width: 24 }),
    meaning: longText({ label: 'What it means', help: 'For somebody who never worked here.', width: 44 }),
    sounds_like: longText({ label: 'Sounds like', help: 'Sentences that customers should hear.', width: 44 }),
    never_sounds_like: longText({
      label: 'Never sounds like',
      help: 'Sentences that they should not.',
      width: 44,
    }),
    words: longText({ label: 'Words to use', help: 'Terms and forms of address.', width: 32 }),
    avoid: longText({
      label: 'Words to avoid',
      help: 'What the brand does not say, and what instead.',
      width: 32,
    }),
  },
  unique: [['name']],
});

export type BrandValue = RowOf<typeof brandValue>;
