import { choice, longText, text } from '../field.ts';
import { optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A certificate or proof of compliance that a partner has to bring. */
export const certificate = defineTable('certificate', {
  singular: 'certificate',
  plural: 'certificates',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Certificate', help: 'The standard or report, as on the document.', width: 30 }),
    need: choice({
      label: 'Need',
      help: 'Whether a partner without it falls out.',
      choices: [
        { value: 'must', label: 'Must' },
        { value: 'wanted', label: 'Wanted' },
      ],
      initial: 'wanted',
    }),
    scope: optionalText({ label: 'Scope', help: 'Which sites, services and systems it has to cover.' }),
    why: longText({ label: 'Why', help: 'The data, rule or promise that asks for it.', width: 44 }),
  },
  unique: [['name']],
});

export type Certificate = RowOf<typeof certificate>;
