import { choice, longText, text, yesNo } from '../field.ts';
import { optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { ANSWER_TYPES, RFP_QUESTION_STATES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const links = { section: 'What it hangs together with' } as const;
const answer = { section: 'Answer' } as const;

/** One question to all vendors. Ids of the form Q4.1 come from the bank. */
export const rfpQuestion = defineTable('rfp_question', {
  singular: 'question to vendors',
  plural: 'questions to vendors',
  named: 'text',
  fields: {
    position,
    section: optionalReference({
      label: 'Section',
      help: 'The part of the RFP that it stands in.',
      to: 'rfp_section',
    }),
    text: text({ label: 'Question to vendors', help: 'As vendors read it.', width: 60, max: 2_000 }),
    why_we_ask: longText({
      label: 'Why we ask',
      help: 'What the answer is used for; vendors read it.',
      width: 44,
    }),
    criterion: optionalReference({
      label: 'Criterion',
      help: 'What the answer is scored under.',
      to: 'criterion',
    }),
    essential: yesNo({ label: 'Essential', help: 'Nobody comes onto the short list without an answer.' }),
    state: choice({
      label: 'State',
      help: 'Only ready questions go out.',
      choices: RFP_QUESTION_STATES,
      initial: 'draft',
    }),
    answer_type: choice({
      ...answer,
      label: 'Answer',
      help: 'What sort of answer is asked for.',
      choices: ANSWER_TYPES,
      initial: 'text',
    }),
    options: longText({
      ...answer,
      label: 'Choices',
      help: 'One in a line, for an answer from a list.',
      width: 30,
    }),
    unit: optionalText({ ...answer, label: 'Unit', help: 'What a number counts.', max: 40 }),
    max_length: optionalInteger({
      ...answer,
      label: 'At most',
      help: 'Length of the answer.',
      min: 1,
      max: 32_000,
      unit: 'characters',
    }),
    document: yesNo({ ...answer, label: 'With a document', help: 'A document has to come with the answer.' }),
    live_test: yesNo({ ...answer, label: 'Test or live proof', help: 'The answer is tried out as well.' }),
    good_answer: longText({
      ...answer,
      label: 'What a good answer has',
      help: 'For the evaluators; vendors do not see it.',
      width: 44,
    }),
    knock_out: optionalReference({
      ...links,
      label: 'Knock-out',
      help: 'The knock-out that the answer decides.',
      to: 'knock_out',
    }),
    question: optionalReference({
      ...links,
      label: 'Gap',
      help: 'The question of the checklist whose gap it comes from.',
      to: 'question',
    }),
    kpi: optionalReference({ ...links, label: 'KPI', help: 'The measure that it comes from.', to: 'kpi' }),
    touchpoint: optionalReference({
      ...links,
      label: 'Touchpoint',
      help: 'The touchpoint that it comes from.',
      to: 'touchpoint',
    }),
    requirement: optionalReference({
      ...links,
      label: 'Requirement',
      help: 'The requirement that it comes from.',
      to: 'requirement',
    }),
    risk: optionalReference({ ...links, label: 'Risk', help: 'The risk that it comes from.', to: 'risk' }),
  },
});

export type RfpQuestion = RowOf<typeof rfpQuestion>;
