import type { Change, Edit } from '../../../../shared/changes/change.ts';
import { type AnswerFields, giveAnswer } from '../../../../shared/commands/give-answer.ts';
import { answerId } from '../../../../shared/model/tables/answer.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { type Respondent, withPerson } from './respondent.ts';

interface AnswerAs {
  readonly respondent: Respondent;
  readonly question: string;
  readonly fields: AnswerFields;
  /** Names an owner who may not be among the people yet. */
  readonly newOwner?: string;
  /** Now, in UTC. */
  readonly at: string;
  /** For the new owner; the respondent brings an id along. */
  readonly newId: () => string;
}

/**
 * A respondent's answer as one change, together with the people who were only a name until now.
 *
 * Null when the answer says this already, so that nothing is saved and undo has no empty step.
 *
 * @throws Refusal as `giveAnswer` does.
 */
export function answerAs(workbook: Workbook, input: AnswerAs): Change | null {
  const { respondent, question, newOwner, at, newId } = input;
  const edits: Edit[] = [];
  let rows = workbook;
  const person = (name: string, freshId: string) => {
    const found = withPerson(rows, name, freshId);
    rows = found.workbook;
    edits.push(...found.edits);
    return found.id;
  };
  const id = workbook.person[respondent.id] ? respondent.id : person(respondent.name, respondent.id);
  const fields =
    newOwner === undefined ? input.fields : { ...input.fields, owner: person(newOwner, newId()) };
  if (edits.length === 0 && saysAlready(workbook, answerId(question, id), fields)) return null;
  const given = giveAnswer(rows, { question, respondent: id, fields, at });
  return { title: given.title, edits: [...edits, ...given.edits] };
}

function saysAlready(workbook: Workbook, id: string, fields: AnswerFields): boolean {
  const current = workbook.answer[id] as Readonly<Record<string, unknown>> | undefined;
  return current !== undefined && Object.entries(fields).every(([name, value]) => current[name] === value);
}
