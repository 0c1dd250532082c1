import { longText, text, timestamp, yesNo } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A point that a workshop put aside, to come back to. */
export const parkedPoint = defineTable('parked_point', {
  singular: 'parked point',
  plural: 'parked points',
  named: 'text',
  fields: {
    position,
    text: text({ label: 'Point', help: 'What was put aside, in a few words.', width: 48 }),
    question: optionalReference({ label: 'Question', help: 'The question it came up at.', to: 'question' }),
    owner: optionalReference({ label: 'Owner', help: 'Who comes back with an answer.', to: 'person' }),
    outcome: longText({ label: 'What came of it', help: 'The answer, once there is one.', width: 44 }),
    settled: yesNo({ label: 'Settled', help: 'It needs no more talk.' }),
    parked_at: timestamp({ label: 'Parked at', help: 'When it was put aside.' }),
  },
});

export type ParkedPoint = RowOf<typeof parkedPoint>;
