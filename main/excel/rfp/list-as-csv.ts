import Papa from 'papaparse';
import { readyQuestions, rfpNumbers, rfpOutline } from '../../../shared/domain/rfp/rfp-outline.ts';
import { ANSWER_TYPES } from '../../../shared/model/selection-lists.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { looksLikeFormula } from '../cells/cell-text.ts';

/** The lists of the request that go to vendors as plain text. */
export const RFP_LISTS = ['questions', 'clarifications'] as const;
export type RfpList = (typeof RFP_LISTS)[number];

/** The questions that go out, or what vendors asked and all were told, as CSV. Who asked stands in neither. */
export function listAsCsv(workbook: Workbook, list: RfpList): string {
  const rows = list === 'questions' ? questions(workbook) : clarifications(workbook);
  const guarded = rows.map((row) => row.map((text) => (looksLikeFormula(text) ? `'${text}` : text)));
  // The mark at the beginning tells Excel that the letters are UTF-8.
  return `\ufeff${Papa.unparse([...guarded], { newline: '\r\n' })}\r\n`;
}

function questions(workbook: Workbook): readonly (readonly string[])[] {
  const sections = new Map(
    rfpOutline(workbook).flatMap(({ name, questions: own }) =>
      own.map(({ question }) => [question.id, name]),
    ),
  );
  return [
    ['No.', 'Section', 'Question', 'Why we ask', 'Answer', 'At most', 'Document'],
    ...readyQuestions(workbook).map(({ number, question }) => [
      number,
      sections.get(question.id) ?? '',
      question.text,
      question.why_we_ask,
      ANSWER_TYPES.find(({ value }) => value === question.answer_type)?.label ?? '',
      question.max_length === null ? '' : String(question.max_length),
      question.document ? 'Yes' : '',
    ]),
  ];
}

function clarifications(workbook: Workbook): readonly (readonly string[])[] {
  const numbers = rfpNumbers(workbook);
  const answered = Object.values(workbook.clarification)
    .filter(({ answer }) => answer.trim() !== '')
    .sort((a, b) => a.position - b.position);
  return [
    ['No.', 'About', 'What was asked', 'Answer', 'Answered on'],
    ...answered.map(({ rfp_question, asked, answer, answered_on }, index) => [
      String(index + 1),
      rfp_question === null ? 'The request as a whole' : `Question ${numbers.get(rfp_question) ?? ''}`.trim(),
      asked,
      answer,
      answered_on ?? '',
    ]),
  ];
}
