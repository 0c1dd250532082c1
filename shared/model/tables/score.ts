import { ANCHORS } from '../anchors.ts';
import { date, level, longText, reference } from '../field.ts';
import { optionalChoice } from '../optional-field.ts';
import { SCORE_SOURCES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What one evaluator gave one vendor under one criterion. */
export const score = defineTable('score', {
  singular: 'score',
  plural: 'scores',
  fields: {
    evaluator: reference({ label: 'Evaluator', help: 'Who scores.', to: 'evaluator' }),
    vendor: reference({ label: 'Vendor', help: 'Who is scored.', to: 'vendor' }),
    criterion: reference({ label: 'Criterion', help: 'What is judged; one without parts.', to: 'criterion' }),
    score: level({ label: 'Score', help: 'By the anchors of the criterion.', anchors: ANCHORS.vendorScore }),
    source: optionalChoice({ label: 'Seen in', help: 'What the score rests on.', choices: SCORE_SOURCES }),
    evidence: longText({ label: 'Evidence', help: 'What was seen, where, and on which page.', width: 48 }),
    scored_on: date({ label: 'Scored on', help: 'When.' }),
  },
  unique: [['evaluator', 'vendor', 'criterion']],
});

export type Score = RowOf<typeof score>;
