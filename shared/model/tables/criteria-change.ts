import { longText, timestamp } from '../field.ts';
import { optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** A change of what was frozen, with its reason. Rows are added and never changed. */
export const criteriaChange = defineTable('criteria_change', {
  singular: 'change after the freeze',
  plural: 'changes after the freeze',
  fields: {
    changed_at: timestamp({ label: 'Changed at', help: 'When it was changed.' }),
    changed_by: optionalText({ label: 'Changed by', help: 'Who changed it.' }),
    what: longText({ label: 'What was changed', help: 'Each value before and after.', width: 60 }),
    reason: longText({
      label: 'Reason',
      help: 'Why it had to be changed although offers may have been seen.',
      width: 48,
    }),
  },
  check: ({ reason }) =>
    reason.trim() === ''
      ? 'A change after the freeze needs its reason: type why it is right to change it now.'
      : null,
});

export type CriteriaChange = RowOf<typeof criteriaChange>;
