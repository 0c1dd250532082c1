import { optionalText, text } from '../field.ts';
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
  },
  unique: [['name']],
});

export type Person = RowOf<typeof person>;
