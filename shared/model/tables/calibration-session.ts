import { date, longText, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** One contact that several assessors scored on their own, to see whether they judge alike. */
export const calibrationSession = defineTable('calibration_session', {
  singular: 'calibration',
  plural: 'calibrations',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Contact', help: 'Which contact was scored, without personal data.', width: 36 }),
    held_on: date({ label: 'Held on', help: 'When the scores were compared.' }),
    channel: optionalReference({ label: 'Channel', help: 'Where the contact took place.', to: 'channel' }),
    agreed: longText({
      label: 'What was agreed',
      help: 'How the item that split the assessors is judged from now on.',
      width: 48,
    }),
    led_by: optionalReference({ label: 'Led by', help: 'Who led the comparison.', to: 'person' }),
  },
});

export type CalibrationSession = RowOf<typeof calibrationSession>;
