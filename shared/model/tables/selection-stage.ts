import { choice, date, longText } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { VENDOR_STAGES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** When a stage of the selection was planned and done. */
export const selectionStage = defineTable('selection_stage', {
  singular: 'stage of the selection',
  plural: 'stages of the selection',
  fields: {
    position,
    stage: choice({
      label: 'Stage',
      help: 'The step of the selection.',
      choices: VENDOR_STAGES,
      initial: 'long-list',
    }),
    planned_on: date({ label: 'Planned', help: 'The day by which it is to be done.' }),
    done_on: date({ label: 'Done', help: 'The day on which it was done.' }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
  unique: [['stage']],
});

export type SelectionStage = RowOf<typeof selectionStage>;
