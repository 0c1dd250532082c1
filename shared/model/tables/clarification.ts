import { date, longText, text, yesNo } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A question of a vendor about the request, and what was answered to all. */
export const clarification = defineTable('clarification', {
  singular: 'clarification',
  plural: 'clarifications',
  named: 'asked',
  fields: {
    position,
    vendor: optionalReference({
      label: 'Asked by',
      help: 'The vendor; others never see who asked.',
      to: 'vendor',
    }),
    rfp_question: optionalReference({
      label: 'About',
      help: 'The question that it is about.',
      to: 'rfp_question',
    }),
    asked: text({
      label: 'What was asked',
      help: 'In words that do not tell who asked.',
      width: 48,
      max: 2_000,
    }),
    asked_on: date({ label: 'Asked on', help: 'When it came.' }),
    answer: longText({ label: 'Answer', help: 'What all vendors are told.', width: 48 }),
    answered_on: date({ label: 'Answered on', help: 'When all vendors were told.' }),
    shared: yesNo({ label: 'Told to all', help: 'Every vendor in the race has got the answer.' }),
    owner: optionalReference({ label: 'Owner', help: 'Who answers it.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when it has to be answered.' }),
  },
});

export type Clarification = RowOf<typeof clarification>;
