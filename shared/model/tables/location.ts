import { clockTime, timeZone } from '../clock-field.ts';
import { choice, longText, text, yesNo } from '../field.ts';
import { optionalDecimal, optionalMoney, optionalText } from '../optional-field.ts';
import { DELIVERY_LOCATIONS } from '../sourcing.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A place where a partner could work: reference facts, each with its source. */
export const location = defineTable('location', {
  singular: 'location',
  plural: 'locations',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Location', help: 'Country or city where a partner would work.', max: 120 }),
    delivery: choice({
      label: 'Type',
      help: 'How the place lies to the home market.',
      choices: DELIVERY_LOCATIONS,
      initial: 'nearshore',
    }),
    same_region: yesNo({
      label: 'Same data region',
      help: 'Personal data may move there as freely as within the home country.',
    }),
    languages: optionalText({
      label: 'Languages',
      help: 'Languages with enough agents there, the strongest first.',
    }),
    time_zone: timeZone({ label: 'Time zone', help: 'Name of the time zone, such as Asia/Manila.' }),
    shift_start: clockTime({ label: 'Shift starts', help: 'By the clock of the place.', initial: '09:00' }),
    shift_end: clockTime({
      label: 'Shift ends',
      help: 'By the clock of the place; a time before the start is on the next day.',
      initial: '18:00',
    }),
    wage_low: optionalMoney({
      label: 'Base wage from',
      help: 'Lowest usual base wage of an agent a month.',
      min: 0,
      max: 1_000_000_000,
    }),
    wage_high: optionalMoney({
      label: 'Base wage to',
      help: 'Highest usual base wage of an agent a month.',
      min: 0,
      max: 1_000_000_000,
    }),
    benefits_percent: optionalDecimal({
      label: 'Benefits load',
      help: 'What the employer adds to the base wage.',
      min: 0,
      max: 300,
      unit: '%',
    }),
    attrition_percent: optionalDecimal({
      label: 'Typical attrition',
      help: 'Share of agents who leave in a year.',
      min: 0,
      max: 500,
      unit: '%',
    }),
    transfer_mechanism: optionalText({
      label: 'Data transfer',
      help: 'What makes a transfer of personal data lawful, such as an adequacy decision or standard clauses.',
    }),
    holidays: optionalText({
      label: 'Holiday calendar',
      help: 'Public holidays that differ from the home market.',
    }),
    hazards: optionalText({
      label: 'Hazards',
      help: 'Storms, power cuts, unrest and what else interrupts work.',
    }),
    source: optionalText({
      label: 'Source and date',
      help: 'Where the figures come from and how old they are. Figures without a source prove nothing.',
    }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
  unique: [['name']],
  check: (row) =>
    row.wage_low !== null && row.wage_high !== null && row.wage_low > row.wage_high
      ? 'Base wage from is above base wage to: swap the two.'
      : null,
});

export type Location = RowOf<typeof location>;
