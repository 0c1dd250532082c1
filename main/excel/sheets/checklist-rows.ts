import { groupBy } from '../../../shared/lib/group-by.ts';
import type { Answer } from '../../../shared/model/tables/answer.ts';
import type { Dimension } from '../../../shared/model/tables/dimension.ts';
import type { Question } from '../../../shared/model/tables/question.ts';
import type { Book } from '../book.ts';

/** One row of the checklist: a respondent's answer, or a question that nobody has answered yet. */
export interface ChecklistRow {
  readonly question: Question;
  readonly dimension: Dimension;
  readonly answer: Answer | null;
}

/** In the order of the checklist; the answers to a question by the names of the respondents. */
export function checklistRows({ workbook, readiness }: Book): readonly ChecklistRow[] {
  const answers = groupBy(Object.values(workbook.answer), ({ question }) => question);
  const name = ({ respondent }: Answer) => workbook.person[respondent]?.name ?? respondent;
  return readiness.dimensions.flatMap(({ dimension, questions }) =>
    questions.flatMap(({ question }) => {
      const given = [...(answers.get(question.id) ?? [])].sort((a, b) => (name(a) < name(b) ? -1 : 1));
      return (given.length > 0 ? given : [null]).map((answer) => ({ question, dimension, answer }));
    }),
  );
}
