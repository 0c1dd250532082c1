import { text } from '../field.ts';
import { choices } from '../list-field.ts';
import { optionalChoice, optionalText } from '../optional-field.ts';
import { PARTS_TAKEN, PERSON_COLOURS } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';

/** Somebody who answers, owns or decides. There are no accounts: a person is a name in the workbook. */
export const person = defineTable('person', {
  singular: 'person',
  plural: 'people',
  named: 'name',
  fields: {
    name: text({ label: 'Name', help: 'Full name, as colleagues know it.', max: 120 }),
    role: optionalText({ label: 'Role', help: 'What the person does in this engagement.' }),
    organisation: optionalText({
      label: 'Organisation',
      help: 'The company or department the person speaks for.',
    }),
    initials: optionalText({
      label: 'Initials',
      help: 'Up to three letters for small places; taken from the name while empty.',
      max: 3,
    }),
    colour: optionalChoice({
      label: 'Colour',
      help: 'Tells people apart in pictures, always beside their initials.',
      choices: PERSON_COLOURS,
    }),
    takes_part: choices({
      label: 'Takes part as',
      help: 'What the person does in this engagement.',
      choices: PARTS_TAKEN,
    }),
  },
  unique: [['name']],
});

export type Person = RowOf<typeof person>;
