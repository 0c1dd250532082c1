import { date, longText, text } from '../field.ts';
import { optionalDecimal, optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** How work comes back to the home team when the partner cannot carry it. */
export const rollbackPlan = defineTable('rollback_plan', {
  singular: 'rollback plan',
  plural: 'rollback plans',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Rollback', help: 'What is taken back.', width: 34 }),
    stage: optionalReference({
      label: 'Stage',
      help: 'While it applies; empty for the whole hand-over.',
      to: 'transition_stage',
    }),
    trigger: longText({ label: 'Trigger', help: 'The figure or event that sets it off.', width: 44 }),
    decided_by: optionalReference({ label: 'Decided by', help: 'The one person who decides.', to: 'person' }),
    deputy: optionalReference({
      label: 'Deputy',
      help: 'Who decides when that person is away.',
      to: 'person',
    }),
    decide_minutes: optionalDecimal({
      label: 'Decided within',
      help: 'From the trigger to the decision.',
      min: 0,
      max: 1_000_000,
      unit: 'minutes',
    }),
    restore_minutes: optionalDecimal({
      label: 'Restored within',
      help: 'From the decision until the home team answers again.',
      min: 0,
      max: 1_000_000,
      unit: 'minutes',
    }),
    steps: longText({ label: 'Steps', help: 'What is done, by whom, one step a line.', width: 48 }),
    capacity: longText({
      label: 'Capacity kept',
      help: 'Who at home can answer again, and until when they are kept free.',
      width: 40,
    }),
    tested_on: date({ label: 'Tested on', help: 'When it was last tried out.' }),
    result: longText({
      label: 'Result of the test',
      help: 'How long it took, and what was mended.',
      width: 40,
    }),
  },
});

export type RollbackPlan = RowOf<typeof rollbackPlan>;
