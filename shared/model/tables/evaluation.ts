import { longText, reference, timestamp } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** That an evaluator has finished with a vendor; before, nobody sees the scores of others. */
export const evaluation = defineTable('evaluation', {
  singular: 'evaluation',
  plural: 'evaluations',
  fields: {
    evaluator: reference({ label: 'Evaluator', help: 'Who has finished.', to: 'evaluator' }),
    vendor: reference({ label: 'Vendor', help: 'With whom.', to: 'vendor' }),
    done_at: timestamp({ label: 'Handed in', help: 'When the scores were handed in.' }),
    note: longText({ label: 'Overall impression', help: 'In two or three sentences.', width: 44 }),
  },
  unique: [['evaluator', 'vendor']],
});

export type Evaluation = RowOf<typeof evaluation>;
