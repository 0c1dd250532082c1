import { clockTime } from '../clock-field.ts';
import { WEEKDAYS } from '../expectation-lists.ts';
import { choice, reference } from '../field.ts';
import { optionalDecimal } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What arrives in a queue in one interval of a usual week, and the people planned for it. */
export const intervalVolume = defineTable('interval_volume', {
  singular: 'interval',
  plural: 'intervals',
  fields: {
    queue: reference({ label: 'Queue', help: 'Where it arrives.', to: 'queue' }),
    weekday: choice({ label: 'Day', help: 'The day of the week.', choices: WEEKDAYS, initial: 'monday' }),
    starts: clockTime({ label: 'From', help: 'When the interval begins.', initial: '08:00' }),
    contacts: optionalDecimal({
      label: 'Contacts',
      help: 'How many arrive in the interval.',
      min: 0,
      max: 1_000_000,
    }),
    aht_seconds: optionalDecimal({
      label: 'AHT',
      help: "Average handle time in the interval; the queue's while empty.",
      min: 0,
      max: 1_000_000,
      unit: 's',
    }),
    planned: optionalDecimal({
      label: 'Planned agents',
      help: 'People who are planned to be at work and available.',
      min: 0,
      max: 100_000,
    }),
  },
  unique: [['queue', 'weekday', 'starts']],
});

export type IntervalVolume = RowOf<typeof intervalVolume>;
