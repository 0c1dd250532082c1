import type { Worksheet } from 'exceljs';
import { put } from '../layout/put.ts';
import { lines } from '../layout/table.ts';
import { validate } from '../layout/validation.ts';
import { KEYS, type RequestBook, TABLE_ROW, WORDS } from './request-book.ts';
import { finishSheet, writeHeader, writeTop } from './request-page.ts';

const WIDTHS = [6, 10, 70, 44] as const;

/** What to attach, question by question, and how the vendor has named it. */
export function writeDocuments(book: RequestBook, sheet: Worksheet): void {
  writeTop(book, sheet, {
    title: 'Documents',
    hint: 'Send these with your answers in one folder. Let each name begin with the number of its question.',
    columns: WIDTHS,
  });
  writeHeader(sheet, TABLE_ROW, [WORDS.key, WORDS.number, WORDS.wanted, WORDS.document]);
  const asked = book.sections
    .flatMap(({ questions }) => questions)
    .filter(({ question }) => question.document);
  asked.forEach(({ key, number, question }, index) => {
    const row = TABLE_ROW + 1 + index;
    put(sheet, `A${row}`, `${KEYS.document}${key}`, { look: 'plain' });
    put(sheet, `B${row}`, number, { look: 'key' });
    put(sheet, `C${row}`, question.text, { look: 'plain' });
    put(sheet, `D${row}`, book.answers.get(question.id)?.document || null, { look: 'input', format: '@' });
    sheet.getRow(row).height = 15 * lines(question.text, WIDTHS[2]) + 4;
  });
  const last = TABLE_ROW + Math.max(1, asked.length);
  if (asked.length > 0)
    validate(sheet, `D${TABLE_ROW + 1}:D${last}`, {
      title: WORDS.document,
      help: 'The name of the file that you attach, such as 4.1 Quality form.pdf.',
      takes: { kind: 'text', longest: 300 },
    });
  finishSheet(book, sheet, { header: TABLE_ROW, until: `D${last}`, chosen: `D${TABLE_ROW + 1}` });
}
