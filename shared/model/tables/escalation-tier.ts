import { CLOCKS, LADDERS } from '../expectation-lists.ts';
import { choice, longText, text } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalDecimal, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const limit = { section: 'Time limits', min: 0, max: 10_000_000, unit: 'minutes' } as const;

/** One step of a ladder by which something is taken higher. */
export const escalationTier = defineTable('escalation_tier', {
  singular: 'tier',
  plural: 'tiers',
  named: 'name',
  fields: {
    position,
    ladder: choice({
      label: 'Ladder',
      help: 'What is taken higher.',
      choices: LADDERS,
      initial: 'incident',
    }),
    code: text({ label: 'Tier', help: 'Short sign, as in S1, T2 or L3.', max: 8, width: 8 }),
    name: text({ label: 'Name', help: 'What the tier is called.', width: 28 }),
    meaning: longText({
      label: 'What belongs here',
      help: 'By what people know that it is this tier.',
      width: 44,
    }),
    owner: optionalReference({ label: 'Owner', help: 'The role that deals with it.', to: 'raci_role' }),
    clock: choice({
      section: 'Time limits',
      label: 'Clock',
      help: 'Whether the limits run at night and at weekends.',
      choices: CLOCKS,
      initial: 'business',
    }),
    response_minutes: optionalDecimal({ ...limit, label: 'First response', help: 'Until somebody answers.' }),
    update_minutes: optionalDecimal({ ...limit, label: 'Update every', help: 'How often news are given.' }),
    resolve_minutes: optionalDecimal({
      ...limit,
      label: 'Solved within',
      help: 'Until a fix or a way round.',
    }),
    escalate_minutes: optionalDecimal({
      ...limit,
      label: 'Goes higher after',
      help: 'When the next tier is told.',
    }),
    escalate_to: references({ label: 'Told', help: 'The roles that are told.', to: 'raci_role' }),
    triggers: longText({ label: 'Triggers', help: 'What takes a case to this tier.', width: 44 }),
    passes: longText({
      label: 'Passed on',
      help: 'What goes with the case, so that nobody has to tell it twice.',
      width: 40,
    }),
    contact: optionalText({ label: 'Reached by', help: 'Number, address or desk.' }),
  },
  unique: [['ladder', 'code']],
});

export type EscalationTier = RowOf<typeof escalationTier>;
