import { date, longText } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** Why a rule that is broken here may stay broken. The id is the rule's key, as in `balance.efficiency-share`. */
export const ruleException = defineTable('rule_exception', {
  singular: 'exception',
  plural: 'exceptions',
  fields: {
    reason: longText({ label: 'Reason', help: 'Why the rule does not bind here.', width: 60 }),
    given_by: optionalReference({ label: 'Given by', help: 'Who answers for it.', to: 'person' }),
    given_on: date({ label: 'Given on', help: 'When.' }),
  },
  check: ({ reason }) =>
    reason.trim() === '' ? 'An exception needs its reason: type why the rule does not bind here.' : null,
});

export type RuleException = RowOf<typeof ruleException>;
