import type { Workbook } from '../../model/workbook.ts';
import { isAnswered } from '../rfp/answer-marks.ts';
import { issuesOf, readAsked } from '../rfp/asked-questions.ts';
import { readyQuestions } from '../rfp/rfp-outline.ts';

/** How a vendor stands at the questions without whose answer nobody comes onto the short list. */
export interface EssentialAnswers {
  readonly asked: number;
  /** Ids of questions without an answer, or whose answer was declined, in the order of the request. */
  readonly missing: readonly string[];
}

type Source = Pick<Workbook, 'rfp_section' | 'rfp_question' | 'rfp_issue' | 'vendor_answer'>;

/**
 * The essential questions that were put to a vendor and that it has not answered, in words or by a document.
 *
 * Put to it are the ready questions of its last file, and those that it answered all the same; without a file, all
 * ready ones. A draft, or a question that came after the file, cannot be held against anybody.
 */
export function essentialAnswers(workbook: Source, vendor: string): EssentialAnswers {
  const [file] = issuesOf(workbook, vendor);
  const inFile = file && new Set(readAsked(file).map(({ question }) => question));
  const answers = new Map(
    Object.values(workbook.vendor_answer).flatMap((row) =>
      row.vendor === vendor ? [[row.rfp_question, row] as const] : [],
    ),
  );
  const put = readyQuestions(workbook).filter(
    ({ question: { id, essential } }) => essential && (!inFile || inFile.has(id) || answers.has(id)),
  );
  return {
    asked: put.length,
    missing: put.flatMap(({ question: { id } }) => (isAnswered(answers.get(id) ?? null) ? [] : [id])),
  };
}
