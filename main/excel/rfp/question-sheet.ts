import type { Worksheet } from 'exceljs';
import { isTooLong } from '../../../shared/domain/rfp/answer-marks.ts';
import type { RfpQuestion } from '../../../shared/model/tables/rfp-question.ts';
import { calculated } from '../cells/calculated.ts';
import { excelDate } from '../cells/excel-date.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../layout/marks.ts';
import { put } from '../layout/put.ts';
import { lines } from '../layout/table.ts';
import { type Rule, validate } from '../layout/validation.ts';
import type { RequestBook, RequestQuestion, RequestSection } from './request-book.ts';
import { STATUS, TABLE_ROW, WORDS } from './request-book.ts';
import { choiceList } from './request-lists.ts';
import { finishSheet, writeHeader, writeTop } from './request-page.ts';

const WIDTHS = [6, 10, 46, 30, 70, 12, 10, 13] as const;
const NO_LIMIT = 32_000;

/** The sheet of one section: a row for each question, with its answer cell, its length and its state live. */
export function writeQuestions(book: RequestBook, sheet: Worksheet, section: RequestSection): void {
  writeTop(book, sheet, {
    title: section.name,
    hint: section.section?.intro ?? '',
    columns: WIDTHS,
  });
  const { key, number, question, why, answer, used, limit, status } = WORDS;
  writeHeader(sheet, TABLE_ROW, [key, number, question, why, answer, used, limit, status]);
  section.questions.forEach((one, index) => {
    writeQuestion(book, sheet, TABLE_ROW + 1 + index, one);
  });
  const last = TABLE_ROW + section.questions.length;
  const states = `H${TABLE_ROW + 1}:H${last}`;
  markWords(sheet, states, [
    [STATUS.missing, ATTENTION],
    [STATUS.long, BAD],
    [STATUS.fine, GOOD],
  ]);
  sheet.autoFilter = `A${TABLE_ROW}:H${last}`;
  finishSheet(book, sheet, { header: TABLE_ROW, until: `H${last}`, chosen: `E${TABLE_ROW + 1}` });
}

/** What a vendor's cell holds when it has answered before: figures and days as such, the rest as words. */
export function earlierAnswer(
  book: RequestBook,
  { id, answer_type }: RfpQuestion,
): string | number | Date | null {
  const text = book.answers.get(id)?.answer.trim() ?? '';
  if (text === '') return null;
  if (answer_type === 'number' && Number.isFinite(Number(text))) return Number(text);
  return answer_type === 'date' ? excelDate(text) : text;
}

/** The state of a question as its formula gives it, for viewers that do not calculate. */
export function statusOf(book: RequestBook, question: RfpQuestion): string {
  const text = book.answers.get(question.id)?.answer.trim() ?? '';
  if (text === '') return STATUS.missing;
  return isTooLong(question, text) ? STATUS.long : STATUS.fine;
}

function writeQuestion(book: RequestBook, sheet: Worksheet, row: number, one: RequestQuestion): void {
  const { question, number, key } = one;
  const answer = earlierAnswer(book, question);
  const length = answer === null ? 0 : answer instanceof Date ? 5 : String(answer).length;
  const limit = question.answer_type === 'text' ? question.max_length : null;
  put(sheet, `A${row}`, key, { look: 'plain' });
  put(sheet, `B${row}`, `${number}${question.essential ? ' ★' : ''}`, { look: 'key' });
  put(sheet, `C${row}`, question.text, { look: 'key' });
  put(sheet, `D${row}`, `${question.why_we_ask}${hints(question)}`, { look: 'plain' });
  put(sheet, `E${row}`, answer, {
    look: 'input',
    // Words stay words: without this, “10-12” would become a day.
    ...(question.answer_type === 'text' ? { format: '@' } : { align: 'left' as const }),
    ...(question.answer_type === 'date' ? { format: 'yyyy-mm-dd' } : {}),
  });
  put(sheet, `F${row}`, calculated(`LEN(E${row})`, length), { look: 'calculated', align: 'center' });
  put(sheet, `G${row}`, limit, { look: 'plain', align: 'center', format: '#,##0' });
  put(
    sheet,
    `H${row}`,
    calculated(
      `IF(LEN(TRIM(E${row}))=0,"${STATUS.missing}",IF(AND(G${row}<>"",LEN(E${row})>G${row}),"${STATUS.long}","${STATUS.fine}"))`,
      statusOf(book, question),
    ),
    { look: 'calculated', align: 'center' },
  );
  validate(sheet, `E${row}`, ruleOf(book, one));
  const text = typeof answer === 'string' ? answer : '';
  const tallest = Math.max(
    lines(question.text, WIDTHS[2]),
    lines(`${question.why_we_ask}${hints(question)}`, WIDTHS[3]),
    lines(text, WIDTHS[4]),
    question.answer_type === 'text' ? Math.min(7, Math.ceil((limit ?? 800) / 240) + 1) : 2,
  );
  sheet.getRow(row).height = 15 * Math.min(26, tallest) + 4;
}

/** What comes with an answer, in words behind the reason. */
function hints({ document, live_test, unit }: RfpQuestion): string {
  const words = [
    ...(unit.trim() === '' ? [] : [`In ${unit.trim()}.`]),
    ...(document ? ['Please attach a document.'] : []),
    ...(live_test ? ['We will try it out.'] : []),
  ];
  return words.length === 0 ? '' : ` ${words.join(' ')}`;
}

function ruleOf(book: RequestBook, { question, number, key }: RequestQuestion): Rule {
  const title = `Question ${number}`;
  const unit = question.unit.trim() === '' ? '' : ` in ${question.unit.trim()}`;
  switch (question.answer_type) {
    case 'number':
      return { title, help: `A number${unit}.`, takes: { kind: 'number', min: 0, max: 1_000_000_000_000 } };
    case 'yes-no':
      return { title, help: 'Yes or no.', takes: { kind: 'list', list: 'lst_YesNo' } };
    case 'date':
      return { title, help: 'A day, such as 2027-03-31.', takes: { kind: 'date' } };
    case 'choice': {
      const list = choiceList(book, key);
      if (list) return { title, help: 'One of the list.', takes: { kind: 'list', list } };
      return { title, help: 'In a few words.', takes: { kind: 'text', longest: NO_LIMIT } };
    }
    case 'text':
      return {
        title,
        help:
          question.max_length === null
            ? 'In your own words.'
            : `Up to ${question.max_length} characters; more is marked and can still be sent.`,
        takes: { kind: 'text', longest: NO_LIMIT },
      };
  }
}
