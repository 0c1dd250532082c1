import { date, integer, longText, reference, timestamp } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** A file with the request that was made for one vendor. */
export const rfpIssue = defineTable('rfp_issue', {
  singular: 'issue of the RFP',
  plural: 'issues of the RFP',
  fields: {
    vendor: reference({ label: 'Vendor', help: 'Whom it was made for.', to: 'vendor' }),
    issued_at: timestamp({ label: 'Made at', help: 'When the file was made.' }),
    number: integer({
      label: 'Number',
      help: 'Counts the files made for this vendor.',
      min: 1,
      max: 10_000,
      initial: 1,
    }),
    due_on: date({ label: 'Answers due', help: 'The day named in the file.' }),
    questions: longText({
      label: 'Questions as sent',
      help: 'Each question with its wording, to see what was changed since.',
      width: 40,
    }),
    answered_on: date({ label: 'Came back', help: 'The day on which answers came back.' }),
  },
  unique: [['vendor', 'number']],
});

export type RfpIssue = RowOf<typeof rfpIssue>;
