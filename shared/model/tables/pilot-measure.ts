import { choice, reference, text, yesNo } from '../field.ts';
import { optionalDecimal, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const figure = { min: -1_000_000_000_000, max: 1_000_000_000_000 } as const;

/** What a pilot is passed by. */
export const pilotMeasure = defineTable('pilot_measure', {
  singular: 'measure of a pilot',
  plural: 'measures of pilots',
  named: 'name',
  fields: {
    position,
    pilot: reference({ label: 'Pilot', help: 'The trial that it belongs to.', to: 'pilot' }),
    name: text({ label: 'Measure', help: 'What is counted.', width: 36 }),
    kpi: optionalReference({ label: 'KPI', help: 'The KPI that it is taken from.', to: 'kpi' }),
    unit: optionalText({ label: 'Unit', help: 'What the figures count.', max: 40 }),
    direction: choice({
      label: 'Better',
      help: 'Which way is better.',
      choices: [
        { value: 'up', label: 'Higher' },
        { value: 'down', label: 'Lower' },
      ],
      initial: 'up',
    }),
    target: optionalDecimal({ ...figure, label: 'Target', help: 'From which value on it is passed.' }),
    result: optionalDecimal({ ...figure, label: 'Result', help: 'What was measured.' }),
    must: yesNo({ label: 'Must', help: 'The pilot is not passed without it.', initial: true }),
  },
});

export type PilotMeasure = RowOf<typeof pilotMeasure>;
