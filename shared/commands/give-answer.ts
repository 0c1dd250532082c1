import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { type Answer, answer, answerId } from '../model/tables/answer.ts';
import { newRow, type Row } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/** The fields of an answer that a person fills in. */
export type AnswerFields = Partial<Omit<Answer, 'id' | 'question' | 'respondent' | 'at'>>;

/**
 * Records what a respondent says to a question, leaving their other fields as they were.
 *
 * Choosing a level clears "not applicable" and the other way round; the reason stays, so that a
 * change of mind loses no words. Giving a strength of evidence, a note or an owner needs no level.
 *
 * @throws Refusal `missing-row` for an unknown question or respondent, `invalid` for a value the model does not allow.
 */
export function giveAnswer(
  workbook: Workbook,
  input: {
    readonly question: string;
    readonly respondent: string;
    readonly fields: AnswerFields;
    /** Now, in UTC. */
    readonly at: string;
  },
): Change {
  const { question, respondent, fields, at } = input;
  if (!workbook.question[question])
    throw new Refusal('missing-row', `There is no question ${question}: the checklist may have changed.`);
  const id = answerId(question, respondent);
  const current: Row<'answer'> = workbook.answer[id] ?? newRow('answer', { id, question, respondent });
  const row: Row<'answer'> = { ...current, ...exclusive(fields), at };
  return { title: titleOf(question, fields), edits: [putEdit(workbook, 'answer', row)] };
}

/** A level and "not applicable" exclude each other: the one that is given now wins. */
function exclusive(fields: AnswerFields): AnswerFields {
  if (fields.not_applicable === true) return { level: null, ...fields };
  if (typeof fields.level === 'number') return { not_applicable: false, ...fields };
  return fields;
}

/** What was done, so that undo and the history say more than that something was. */
function titleOf(question: string, fields: AnswerFields): string {
  if (typeof fields.level === 'number') return `Answer ${question} with level ${fields.level}`;
  if (fields.not_applicable === true) return `Answer ${question} with not applicable`;
  const [only, ...others] = Object.keys(fields) as (keyof AnswerFields)[];
  if (only === undefined || others.length > 0) return `Answer ${question}`;
  return `Change ${answer.fields[only].label.toLowerCase()} of ${question}`;
}
