import { SIDES } from '../expectation-lists.ts';
import { choice, longText, reference, text } from '../field.ts';
import { optionalDecimal } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What one assessor gave the contact of a calibration. */
export const calibrationScore = defineTable('calibration_score', {
  singular: 'calibration score',
  plural: 'calibration scores',
  fields: {
    session: reference({
      label: 'Calibration',
      help: 'The contact that was scored.',
      to: 'calibration_session',
    }),
    assessor: text({ label: 'Assessor', help: 'Who scored it.', max: 80 }),
    side: choice({ label: 'Side', help: "The assessor's company.", choices: SIDES, initial: 'partner' }),
    score_percent: optionalDecimal({
      label: 'Score',
      help: 'Points of the scorecard, given without seeing the others.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    note: longText({ label: 'Why', help: 'What the assessor saw differently.', width: 40 }),
  },
  unique: [['session', 'assessor']],
});

export type CalibrationScore = RowOf<typeof calibrationScore>;
