import { choice, date, longText, reference, yesNo } from '../field.ts';
import { optionalText } from '../optional-field.ts';
import { ANSWER_STATES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What a vendor answered to a question. */
export const vendorAnswer = defineTable('vendor_answer', {
  singular: 'answer of a vendor',
  plural: 'answers of vendors',
  fields: {
    vendor: reference({ label: 'Vendor', help: 'Who answered.', to: 'vendor' }),
    rfp_question: reference({ label: 'Question', help: 'What was asked.', to: 'rfp_question' }),
    answer: longText({ label: 'Answer', help: 'As it came; numbers and days as text.', width: 60 }),
    document: optionalText({ label: 'Document', help: 'Name of the document that came with it.', max: 300 }),
    received_on: date({ label: 'Received on', help: 'When it came.' }),
    late: yesNo({ label: 'Late', help: 'It came after the day that was named.' }),
    previous: longText({ label: 'Before', help: 'The answer that it replaced.', width: 40 }),
    changed_on: date({ label: 'Changed on', help: 'When it replaced an earlier answer.' }),
    state: choice({
      label: 'State',
      help: 'What the evaluators have made of it.',
      choices: ANSWER_STATES,
      initial: 'new',
    }),
    asked_as: longText({
      label: 'Asked as',
      help: 'The wording that the vendor answered, where it differs from the wording of today.',
      width: 40,
    }),
    note: longText({ label: 'Note', help: 'For the evaluators; vendors do not see it.', width: 40 }),
  },
  unique: [['vendor', 'rfp_question']],
});

export type VendorAnswer = RowOf<typeof vendorAnswer>;
