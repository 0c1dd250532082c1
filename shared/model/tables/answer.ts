import { choice, date, level, longText, reference, timestamp, yesNo } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { EVIDENCE_STRENGTHS } from '../scales.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What one respondent says to one question. Several respondents answer side by side; nobody overwrites anybody. */
export const answer = defineTable('answer', {
  singular: 'answer',
  plural: 'answers',
  fields: {
    question: reference({ label: 'Question', help: 'The question that is answered.', to: 'question' }),
    respondent: reference({ label: 'Respondent', help: 'Whose answer this is.', to: 'person' }),
    level: level({
      label: 'Level',
      help: 'How far the statement is true here, from 1 Absent to 5 Optimised.',
    }),
    not_applicable: yesNo({
      label: 'Not applicable',
      help: 'The question does not fit this engagement; it counts neither for nor against. Give the reason.',
    }),
    reason: longText({
      label: 'Why not applicable',
      help: 'Needed when the question does not apply.',
      width: 30,
    }),
    note: longText({
      label: 'Note',
      help: 'What lies behind the answer; quotes, doubts, context.',
      width: 40,
    }),
    evidence: longText({
      label: 'Evidence',
      help: 'The document, report or link that backs the answer.',
      width: 30,
    }),
    evidence_strength: choice({
      label: 'Evidence strength',
      help: 'How well the answer is backed; it caps the level that the evidenced score uses.',
      choices: EVIDENCE_STRENGTHS,
      initial: 'none',
    }),
    owner: optionalReference({
      label: 'Owner',
      help: 'Who brings this question to its target.',
      to: 'person',
    }),
    due: date({ label: 'Due', help: 'The day by which the target should be reached.' }),
    at: timestamp({ label: 'Answered at', help: 'When the answer was last changed.' }),
  },
  unique: [['question', 'respondent']],
  check: (row) => {
    if (row.not_applicable && row.level !== null)
      return 'An answer is either a level or not applicable: clear one of the two.';
    if (row.not_applicable && row.reason.trim() === '')
      return 'Not applicable needs a reason: type why the question does not fit this engagement.';
    return null;
  },
});

export type Answer = RowOf<typeof answer>;

/** The id of a respondent's answer follows from whose it is, so two copies of a workbook agree on it. */
export function answerId(question: string, respondent: string): string {
  return `${question}/${respondent}`;
}
