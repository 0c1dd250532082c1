import { type AnswerRows, answerMatrix } from './answer-matrix.ts';
import { readyQuestions } from './rfp-outline.ts';

/** How far the request is, in a few words. */
export function rfpState(workbook: AnswerRows): string {
  const ready = readyQuestions(workbook).length;
  if (ready === 0)
    return Object.keys(workbook.rfp_question).length === 0 ? 'No questions yet' : 'Drafts only';
  const { vendors } = answerMatrix(workbook);
  if (vendors.length === 0) return `${ready} questions ready, not sent`;
  const whole = vendors.filter(({ asked, answered }) => asked > 0 && answered === asked).length;
  return `${whole} of ${vendors.length} vendors answered everything`;
}
