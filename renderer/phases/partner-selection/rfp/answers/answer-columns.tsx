import { type AnswerMark, aboutMark } from '../../../../../shared/domain/rfp/answer-marks.ts';
import type { AnswerCell, AnswerMatrix } from '../../../../../shared/domain/rfp/answer-matrix.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { CellTone, GridColumn } from '../../../../ui/grid/grid-column.ts';

/** The question in front, then a column for each vendor: the marks of its answer in signs, and the answer. */
export function answerColumns({ sections, vendors, cell }: AnswerMatrix): readonly GridColumn[] {
  const numbers = new Map(
    sections.flatMap(({ questions }) => questions.map(({ question, number }) => [question.id, number])),
  );
  const essential = new Set(
    sections.flatMap(({ questions }) =>
      questions.flatMap(({ question }) => (question.essential ? [question.id] : [])),
    ),
  );
  const [text] = fieldColumns(tableOf('rfp_question'), ['text'], { text: { width: 230, readOnly: true } });
  if (!text) throw new Error('A question has no text.');
  const numberOf = (id: string) => `${numbers.get(id) ?? ''}${essential.has(id) ? ' ★' : ''}`;
  return [
    text,
    {
      key: 'answer_number',
      header: 'No.',
      help: 'As vendors know the question. A star marks the essential ones.',
      width: 66,
      value: ({ id }) => numberOf(id),
      text: ({ id }) => numberOf(id),
    },
    ...vendors.map(
      ({ vendor }): GridColumn => ({
        key: `answer_${vendor.id}`,
        header: vendor.name,
        help: 'Its answer, with signs for what is to be looked at. F6 shows all answers to a question.',
        width: 250,
        value: ({ id }) => cellText(cell(vendor.id, id)),
        text: ({ id }) => cellText(cell(vendor.id, id)),
        tone: ({ id }) => toneOf(cell(vendor.id, id)),
      }),
    ),
  ];
}

/** The marks of an answer in signs and words, then the answer itself. */
export function cellText({ answer, marks }: AnswerCell): string {
  const words = marks.map((mark) => `${aboutMark(mark).symbol} ${aboutMark(mark).label}`).join(', ');
  const said = answer?.answer.trim() || (answer?.document ? `Document: ${answer.document}` : '');
  return [words, said].filter((part) => part !== '').join(' · ');
}

const BAD: ReadonlySet<AnswerMark> = new Set(['unanswered', 'refused']);

function toneOf({ marks }: AnswerCell): CellTone | null {
  if (marks.some((mark) => BAD.has(mark))) return 'bad';
  if (marks.includes('not-asked')) return 'quiet';
  return marks.some((mark) => mark !== 'unread' && mark !== 'changed') ? 'attention' : null;
}
