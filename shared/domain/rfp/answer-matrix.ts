import type { RfpIssue } from '../../model/tables/rfp-issue.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import type { VendorAnswer } from '../../model/tables/vendor-answer.ts';
import type { Workbook } from '../../model/workbook.ts';
import { essentialAnswers } from '../vendor/essential-answers.ts';
import { type AnswerMark, answerMarks, isAnswered } from './answer-marks.ts';
import { issuesOf, readAsked } from './asked-questions.ts';
import { type NumberedQuestion, type OutlineSection, rfpOutline } from './rfp-outline.ts';

export interface AnswerCell {
  readonly answer: VendorAnswer | null;
  readonly answered: boolean;
  readonly marks: readonly AnswerMark[];
}

/** How a vendor has answered. Counts are of questions that were put to it. */
export interface VendorAnswers {
  readonly vendor: Vendor;
  /** Its last file; null when answers were typed without one. */
  readonly issue: RfpIssue | null;
  readonly asked: number;
  readonly answered: number;
  /** Null while nothing was asked. */
  readonly answered01: number | null;
  readonly late: number;
  readonly tooLong: number;
  readonly changed: number;
  readonly unclear: number;
  readonly unread: number;
  /** Essential questions without an answer: with one of these nobody comes onto the short list. */
  readonly essentialOpen: readonly NumberedQuestion[];
}

export interface AnswerMatrix {
  /** Sections with their ready questions; empty ones are left out. */
  readonly sections: readonly OutlineSection[];
  readonly vendors: readonly VendorAnswers[];
  readonly cell: (vendor: string, question: string) => AnswerCell;
}

export type AnswerRows = Pick<
  Workbook,
  'rfp_section' | 'rfp_question' | 'rfp_issue' | 'vendor_answer' | 'vendor'
>;

const EMPTY: AnswerCell = { answer: null, answered: false, marks: ['not-asked'] };

/**
 * Every ready question beside what each vendor answered. A vendor is there once a file was made for it or it has
 * answered. What was asked of it are the questions of its last file and those that it answered all the same; without
 * a file, all ready ones.
 *
 *   answered01 = questions answered ÷ questions asked
 *
 * Example: 42 asked, of them 39 answered and one declined: 39 ÷ 42 = 0.929.
 */
export function answerMatrix(workbook: AnswerRows): AnswerMatrix {
  const sections = rfpOutline(workbook)
    .map((one) => ({ ...one, questions: one.questions.filter(({ question }) => question.state === 'ready') }))
    .filter(({ questions }) => questions.length > 0);
  const questions = sections.flatMap((section) => section.questions);
  const answers = new Map(
    Object.values(workbook.vendor_answer).map((row) => [keyOf(row.vendor, row.rfp_question), row]),
  );
  const cells = new Map<string, AnswerCell>();
  const there = new Set([
    ...Object.values(workbook.rfp_issue).map(({ vendor }) => vendor),
    ...Object.values(workbook.vendor_answer).map(({ vendor }) => vendor),
  ]);
  const vendors = Object.values(workbook.vendor)
    .filter(({ id }) => there.has(id))
    .sort((a, b) => a.position - b.position)
    .map((vendor): VendorAnswers => {
      const issue = issuesOf(workbook, vendor.id)[0] ?? null;
      const asked = issue && new Map(readAsked(issue).map(({ question, text }) => [question, text]));
      for (const { question } of questions) {
        const answer = answers.get(keyOf(vendor.id, question.id)) ?? null;
        const wording = asked ? (asked.get(question.id) ?? null) : question.text;
        const marks = answerMarks(question, answer, wording);
        cells.set(keyOf(vendor.id, question.id), { answer, answered: isAnswered(answer), marks });
      }
      const missing = new Set(essentialAnswers(workbook, vendor.id).missing);
      return {
        vendor,
        issue,
        ...countsOf(vendor.id, questions, cells),
        essentialOpen: questions.filter(({ question }) => missing.has(question.id)),
      };
    });
  return {
    sections,
    vendors,
    cell: (vendor, question) => cells.get(keyOf(vendor, question)) ?? EMPTY,
  };
}

function countsOf(
  vendor: string,
  questions: readonly NumberedQuestion[],
  cells: ReadonlyMap<string, AnswerCell>,
): Omit<VendorAnswers, 'vendor' | 'issue' | 'essentialOpen'> {
  const put = questions
    .map(({ question }) => cells.get(keyOf(vendor, question.id)) ?? EMPTY)
    .filter(({ marks }) => !marks.includes('not-asked'));
  const answered = put.filter((cell) => cell.answered).length;
  const count = (mark: AnswerMark) => put.filter(({ marks }) => marks.includes(mark)).length;
  return {
    asked: put.length,
    answered,
    answered01: put.length === 0 ? null : answered / put.length,
    late: count('late'),
    tooLong: count('too-long'),
    changed: count('changed'),
    unclear: count('unclear'),
    unread: count('unread'),
  };
}

/** Ids hold no line breaks. */
function keyOf(vendor: string, question: string): string {
  return `${vendor}\n${question}`;
}
