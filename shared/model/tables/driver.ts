import { ANCHORS } from '../anchors.ts';
import { choice, level, longText, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { DRIVER_KINDS } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A reason for handing work over. */
export const driver = defineTable('driver', {
  singular: 'driver',
  plural: 'drivers',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Driver', help: 'The reason as a sentence that its sponsor would sign.', width: 40 }),
    kind: choice({
      label: 'Kind',
      help: 'What sort of reason it is.',
      choices: DRIVER_KINDS,
      initial: 'other',
    }),
    importance: level({
      label: 'Importance',
      help: 'How much the undertaking hangs on it.',
      anchors: ANCHORS.importance,
    }),
    why: longText({ label: 'Why now', help: 'What happens if nothing is done, with a figure.', width: 48 }),
    objective: optionalReference({
      label: 'Objective',
      help: 'The objective that it serves.',
      to: 'objective',
    }),
    owner: optionalReference({ label: 'Sponsor', help: 'Who stands behind the reason.', to: 'person' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Driver = RowOf<typeof driver>;
