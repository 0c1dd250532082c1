import { date, decimal, longText, reference } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** The score that the evaluators agreed on after they had talked. */
export const consensusScore = defineTable('consensus_score', {
  singular: 'agreed score',
  plural: 'agreed scores',
  fields: {
    vendor: reference({ label: 'Vendor', help: 'Who is scored.', to: 'vendor' }),
    criterion: reference({ label: 'Criterion', help: 'What is judged; one without parts.', to: 'criterion' }),
    score: decimal({ label: 'Score', help: 'Counts instead of the mean.', min: 1, max: 5, initial: 3 }),
    reason: longText({ label: 'Reason', help: 'What settled it.', width: 48 }),
    agreed_on: date({ label: 'Agreed on', help: 'The day of the meeting.' }),
  },
  unique: [['vendor', 'criterion']],
  check: ({ reason }) =>
    reason.trim() === '' ? 'An agreed score needs its reason: type what settled it.' : null,
});

export type ConsensusScore = RowOf<typeof consensusScore>;
