import * as z from 'zod';
import { ANSWER_TYPES } from '../../model/selection-lists.ts';
import type { Row } from '../../model/tables.ts';
import content from './bank.json' with { type: 'json' };

const line = z.string().trim().min(2).max(2_000);

export const bankSectionSchema = z.strictObject({
  id: z.string().regex(/^rs-\d$/),
  name: z.string().trim().min(2).max(28),
  intro: line,
});

export const bankQuestionSchema = z.strictObject({
  /** The id of the question also once it is in a workbook: its criterion, then a number. */
  id: z.string().regex(/^Q(10|[1-9])\.\d{1,2}$/),
  section: z.string(),
  /** Where the answer is scored: a part of a criterion of the usual list. */
  criterion: z.string().regex(/^C(10|[1-9])\.\d$/),
  text: line,
  why_we_ask: line,
  /** For evaluators; vendors never see it. */
  good_answer: line,
  answer_type: z.enum(ANSWER_TYPES.map(({ value }) => value)),
  options: z.string().optional(),
  unit: z.string().max(40).optional(),
  max_length: z.int().min(100).max(5_000).optional(),
  document: z.literal(true).optional(),
  live_test: z.literal(true).optional(),
  /** One of the five that nobody may leave unanswered. */
  essential: z.literal(true).optional(),
  knock_out: z.string().optional(),
  requirement: z.string().optional(),
});

export type BankSection = Readonly<z.infer<typeof bankSectionSchema>>;
export type BankQuestion = Readonly<z.infer<typeof bankQuestionSchema>>;

/** The parts that a request usually has. */
export const bankSections = content.sections as readonly BankSection[];

/** The questions that are usually put to vendors, in their order. */
export const bankQuestions = content.questions as readonly BankQuestion[];

/** The criterion of a part: `C4` of `C4.3`. */
export function criterionOfPart(part: string): string {
  return part.replace(/\.\d+$/, '');
}

/** A question as a row. Links that the workbook does not hold have to be let go when it is added. */
export function bankValues(question: BankQuestion): Partial<Row<'rfp_question'>> & { readonly id: string } {
  return { ...question, state: 'ready' } as Partial<Row<'rfp_question'>> & { readonly id: string };
}
