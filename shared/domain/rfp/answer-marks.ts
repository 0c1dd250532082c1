import type { RfpQuestion } from '../../model/tables/rfp-question.ts';
import type { VendorAnswer } from '../../model/tables/vendor-answer.ts';
import { sameWording } from './asked-questions.ts';

/** What can be said of an answer, or of its absence, the gravest first. The symbol stands beside the words everywhere. */
export const ANSWER_MARKS = [
  { value: 'unanswered', symbol: '○', label: 'Unanswered', help: 'It was asked, and nothing came.' },
  { value: 'refused', symbol: '✕', label: 'Declined', help: 'The vendor says that it will not answer.' },
  { value: 'not-asked', symbol: '·', label: 'Not asked yet', help: 'The question was not in its file.' },
  { value: 'late', symbol: '◷', label: 'Late', help: 'It came after the day that was named.' },
  { value: 'too-long', symbol: '≫', label: 'Too long', help: 'It is longer than was allowed.' },
  {
    value: 'wording',
    symbol: '≠',
    label: 'Asked differently',
    help: 'The question has another wording today.',
  },
  { value: 'changed', symbol: '↻', label: 'Changed', help: 'It replaced an earlier answer, which is kept.' },
  { value: 'unclear', symbol: '?', label: 'To be clarified', help: 'Evaluators could not make sense of it.' },
  { value: 'unread', symbol: '●', label: 'Not read yet', help: 'Nobody has marked it as read.' },
] as const;

export type AnswerMark = (typeof ANSWER_MARKS)[number]['value'];

/** Whether an answer says anything: in words, or by a document. A declined one does not. */
export function isAnswered(answer: VendorAnswer | null): boolean {
  if (answer === null || answer.state === 'refused') return false;
  return answer.answer.trim() !== '' || answer.document.trim() !== '';
}

/**
 * Whether a text is longer than its question allows, counted as spreadsheets count characters. A question without a
 * limit allows anything, and so do answers that are no text.
 */
export function isTooLong(
  { answer_type, max_length }: Pick<RfpQuestion, 'answer_type' | 'max_length'>,
  text: string,
): boolean {
  return answer_type === 'text' && max_length !== null && text.trim().length > max_length;
}

/**
 * Everything that is to be marked at one answer, in the order of `ANSWER_MARKS`.
 *
 * @param asked the wording of the vendor's last file; null when the question was not in any
 */
export function answerMarks(
  question: RfpQuestion,
  answer: VendorAnswer | null,
  asked: string | null,
): readonly AnswerMark[] {
  const answered = isAnswered(answer);
  if (!answered) {
    if (answer?.state === 'refused') return ['refused'];
    return [asked === null && answer === null ? 'not-asked' : 'unanswered'];
  }
  if (answer === null) return [];
  const wording = answer.asked_as.trim() || asked;
  const holds: Readonly<Record<AnswerMark, boolean>> = {
    unanswered: false,
    refused: false,
    'not-asked': false,
    late: answer.late,
    'too-long': isTooLong(question, answer.answer),
    wording: wording !== null && !sameWording(wording, question.text),
    changed: answer.changed_on !== null,
    unclear: answer.state === 'unclear',
    unread: answer.state === 'new',
  };
  return ANSWER_MARKS.map(({ value }) => value).filter((value) => holds[value]);
}

/** What is known about a mark. */
export function aboutMark(mark: AnswerMark): (typeof ANSWER_MARKS)[number] {
  const found = ANSWER_MARKS.find(({ value }) => value === mark);
  if (!found) throw new Error(`There is no mark ${mark}.`);
  return found;
}
