import { choice, date, longText, reference, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { CONTROL_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something that makes a risk smaller, and the proof that it works. */
export const control = defineTable('control', {
  singular: 'control',
  plural: 'controls',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Control', help: 'What is done, in a few words.', width: 40 }),
    risk: reference({ label: 'Risk', help: 'The risk that it makes smaller.', to: 'risk' }),
    status: choice({
      label: 'Status',
      help: 'Only a control in place, with evidence, makes the risk smaller.',
      choices: CONTROL_STATUSES,
      initial: 'planned',
    }),
    evidence: longText({ label: 'Evidence', help: 'What shows that it works.', width: 40 }),
    owner: optionalReference({ label: 'Owner', help: 'Who keeps it going.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when it should be in place.' }),
  },
});

export type Control = RowOf<typeof control>;
