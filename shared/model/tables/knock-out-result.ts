import { choice, date, longText, reference } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { KNOCK_OUT_RESULTS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';

/** Whether a vendor fulfils a knock-out. */
export const knockOutResult = defineTable('knock_out_result', {
  singular: 'result of a knock-out',
  plural: 'results of knock-outs',
  fields: {
    vendor: reference({ label: 'Vendor', help: 'Who is looked at.', to: 'vendor' }),
    knock_out: reference({ label: 'Knock-out', help: 'What it has to fulfil.', to: 'knock_out' }),
    result: choice({
      label: 'Result',
      help: 'Whether it does.',
      choices: KNOCK_OUT_RESULTS,
      initial: 'open',
    }),
    evidence: longText({ label: 'Evidence', help: 'What was seen.', width: 40 }),
    checked_on: date({ label: 'Checked on', help: 'When.' }),
    checked_by: optionalReference({ label: 'Checked by', help: 'Who looked.', to: 'person' }),
    reason: longText({
      label: 'Reason of a waiver',
      help: 'Why the vendor stays in although it fails.',
      width: 40,
    }),
  },
  unique: [['vendor', 'knock_out']],
  check: ({ result, reason }) =>
    result === 'waived' && reason.trim() === ''
      ? 'A knock-out is waived only with a reason: type why the vendor stays in.'
      : null,
});

export type KnockOutResult = RowOf<typeof knockOutResult>;
