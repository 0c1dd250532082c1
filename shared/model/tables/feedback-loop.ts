import { FREQUENCIES, LOOP_KINDS } from '../expectation-lists.ts';
import { choice, longText, text, yesNo } from '../field.ts';
import { optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A way in which somebody tells somebody what they noticed, and gets an answer. */
export const feedbackLoop = defineTable('feedback_loop', {
  singular: 'feedback loop',
  plural: 'feedback loops',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Loop', help: 'From whom to whom.', width: 34 }),
    kind: choice({ label: 'Kind', help: 'Which of the six it is.', choices: LOOP_KINDS, initial: 'own' }),
    active: yesNo({ label: 'In use', help: 'It is set up and runs.' }),
    source: longText({ label: 'Source', help: 'What is told, and how it is gathered.', width: 44 }),
    channel: optionalText({ label: 'Way', help: 'Tool, form or meeting through which it comes.' }),
    frequency: choice({
      label: 'How often',
      help: 'How often it is gathered and looked at.',
      choices: FREQUENCIES,
      initial: 'monthly',
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees that it is answered.', to: 'person' }),
    partner_owner: optionalReference({
      label: 'Owner at the partner',
      help: 'The role that takes part there.',
      to: 'raci_role',
    }),
    answer_days: optionalInteger({
      label: 'Answered within',
      help: 'Calendar days from receipt to the answer.',
      min: 0,
      max: 1_000,
      unit: 'days',
    }),
    closing_rule: longText({
      label: 'Closed when',
      help: 'What has to have happened before an item is closed.',
      width: 44,
    }),
    data_owned: yesNo({
      label: 'Client owns questions and data',
      help: 'The client sets what is asked and holds the single answers.',
    }),
  },
});

export type FeedbackLoop = RowOf<typeof feedbackLoop>;
