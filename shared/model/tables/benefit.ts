import { ANCHORS } from '../anchors.ts';
import { date, level, longText, text } from '../field.ts';
import { optionalDecimal, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const measure = { section: 'How it is measured' } as const;
const result = { section: 'What came of it' } as const;
const LIMIT = { min: -1_000_000_000_000, max: 1_000_000_000_000 } as const;

/** Something to be gained, with where it stands, where it should stand, and what came of it. */
export const benefit = defineTable('benefit', {
  singular: 'benefit',
  plural: 'benefits',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Benefit', help: 'What will be better, and for whom.', width: 40 }),
    driver: optionalReference({ label: 'Driver', help: 'The reason that it answers.', to: 'driver' }),
    importance: level({
      label: 'Importance',
      help: 'How much the case hangs on it.',
      anchors: ANCHORS.importance,
    }),
    measure: optionalText({
      ...measure,
      label: 'Measured by',
      help: 'The figure, and the report it is read from.',
    }),
    unit: optionalText({
      ...measure,
      label: 'Unit',
      help: 'What the figures count, such as EUR a contact.',
      max: 40,
    }),
    baseline: optionalDecimal({
      ...measure,
      ...LIMIT,
      label: 'Baseline',
      help: 'Where the figure stands today.',
    }),
    target: optionalDecimal({
      ...measure,
      ...LIMIT,
      label: 'Target',
      help: 'Where it should stand; below the baseline where less is better.',
    }),
    due: date({ ...measure, label: 'Due', help: 'By when the target should be reached.' }),
    owner: optionalReference({
      ...measure,
      label: 'Owner',
      help: 'Who answers for reaching it.',
      to: 'person',
    }),
    reinvestment: longText({
      ...measure,
      label: 'What it frees, and for what',
      help: 'What the time or money gained will be used for.',
      width: 40,
    }),
    realised: optionalDecimal({
      ...result,
      ...LIMIT,
      label: 'Realised',
      help: 'Where the figure stood when last measured.',
    }),
    realised_on: date({ ...result, label: 'Measured on', help: 'The day of the last measurement.' }),
    evidence: longText({ ...result, label: 'Evidence', help: 'The report that shows it.', width: 36 }),
    note: longText({ ...result, label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Benefit = RowOf<typeof benefit>;
