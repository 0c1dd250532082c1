import { decimal, integer, longText } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** How much the partner carries in one week after going live, and how fast its people are by then. */
export const rampStep = defineTable('ramp_step', {
  singular: 'ramp step',
  plural: 'ramp steps',
  fields: {
    week: integer({
      label: 'Week',
      help: 'Weeks after going live; 1 is the first. Between two steps the curve is a straight line.',
      min: 1,
      max: 520,
      initial: 1,
    }),
    volume_percent: decimal({
      label: 'Volume',
      help: 'Share of the contacts in scope that the partner answers.',
      min: 0,
      max: 100,
      initial: 0,
      unit: '%',
    }),
    productivity_percent: decimal({
      label: 'Productivity',
      help: 'Contacts an hour, in percent of a proficient agent.',
      min: 1,
      max: 200,
      initial: 100,
      unit: '%',
    }),
    note: longText({ label: 'Note', help: 'What this step depends on.', width: 40 }),
  },
  unique: [['week']],
});

export type RampStep = RowOf<typeof rampStep>;
