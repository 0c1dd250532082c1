import { CHECK_KINDS, CHECK_STATES } from '../expectation-lists.ts';
import { choice, date, decimal, longText, text, yesNo } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A condition for beginning or ending a stage of the hand-over, or for going live. */
export const transitionCheck = defineTable('transition_check', {
  singular: 'condition',
  plural: 'conditions',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Condition', help: 'What has to be true, so that it can be checked.', width: 48 }),
    kind: choice({ label: 'Needed', help: 'What depends on it.', choices: CHECK_KINDS, initial: 'go-live' }),
    stage: optionalReference({
      label: 'Stage',
      help: 'The stage that begins or ends with it; empty for the whole.',
      to: 'transition_stage',
    }),
    must: yesNo({ label: 'Must', help: 'Unmet, it forbids going on, whatever the score.', initial: true }),
    weight: decimal({
      label: 'Weight',
      help: 'What it counts in the go-live score.',
      min: 0,
      max: 1_000,
      initial: 1,
    }),
    status: choice({ label: 'Status', help: 'Whether it is met.', choices: CHECK_STATES, initial: 'open' }),
    evidence: longText({ label: 'Evidence', help: 'What shows it, and where it is kept.', width: 40 }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
    due_on: date({ label: 'Due', help: 'When it has to be met.' }),
    checked_on: date({ label: 'Checked on', help: 'When somebody last looked.' }),
  },
});

export type TransitionCheck = RowOf<typeof transitionCheck>;
