import { longText, timestamp } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** The act by which criteria, weights, minimums, knock-outs and the price formula were fixed. At most one row stands. */
export const criteriaFreeze = defineTable('criteria_freeze', {
  singular: 'freeze of the criteria',
  plural: 'freezes of the criteria',
  fields: {
    frozen_at: timestamp({ label: 'Frozen at', help: 'The moment from which changes need a reason.' }),
    frozen_by: optionalReference({ label: 'Frozen by', help: 'Who answers for it.', to: 'person' }),
    snapshot: longText({
      label: 'As it stood',
      help: 'Criteria, weights, minimums, knock-outs and price formula at that moment.',
      width: 60,
    }),
    note: longText({ label: 'Note', help: 'Who agreed, and in which meeting.', width: 40 }),
  },
});

export type CriteriaFreeze = RowOf<typeof criteriaFreeze>;
