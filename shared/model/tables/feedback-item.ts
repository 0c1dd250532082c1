import { date, longText, reference, text, yesNo } from '../field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something that came through a feedback loop, and what became of it. */
export const feedbackItem = defineTable('feedback_item', {
  singular: 'feedback item',
  plural: 'feedback items',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Feedback', help: 'What was noticed, in a sentence.', width: 44 }),
    loop: reference({ label: 'Loop', help: 'The way it came.', to: 'feedback_loop' }),
    sender: optionalText({ label: 'From', help: 'Who told it, as far as it may be known.' }),
    received_on: date({ label: 'Received', help: 'When it came.' }),
    triaged_on: date({ label: 'Looked at', help: 'When somebody decided what to do with it.' }),
    answer: longText({ label: 'Answer', help: 'What was decided, and why.', width: 44 }),
    action: optionalReference({ label: 'Action', help: 'What is done about it.', to: 'action' }),
    result: longText({ label: 'Result', help: 'What has changed.', width: 40 }),
    closed_on: date({ label: 'Closed', help: 'When the rule for closing was fulfilled.' }),
    told_sender: yesNo({ label: 'Sender told', help: 'Whoever told it knows what became of it.' }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
  },
});

export type FeedbackItem = RowOf<typeof feedbackItem>;
