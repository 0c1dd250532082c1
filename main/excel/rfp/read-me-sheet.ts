import type { Worksheet } from 'exceljs';
import { criterionWeights } from '../../../shared/domain/criterion/criterion-weights.ts';
import { calculated } from '../cells/calculated.ts';
import { excelDate } from '../cells/excel-date.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { lines } from '../layout/table.ts';
import { COMPLETION, DOCUMENTS, PRICING, READ_ME, type RequestBook, TRANSPARENCY } from './request-book.ts';

const WIDTHS = [34, 100] as const;

const HOW_TO = [
  'Type into the yellow cells only. Everything else is locked, without a password, so that no formula is lost by accident.',
  'Each section has a sheet. Beside every answer stands how long it is and whether it is missing.',
  'You may filter, change widths and print. Rows are found again if they are moved; please do not change the questions.',
  'Questions with a star are essential. Without an answer to each of them nobody comes onto the short list.',
  'Send this file back as .xlsx together with your documents. There are no macros in it.',
];

/** The first sheet: what it is about, by when, whom to ask, how it is decided, and where to write. */
export function writeReadMe(book: RequestBook, sheet: Worksheet): void {
  const { engagement, vendor, issue } = book;
  sheet.getColumn(1).width = WIDTHS[0];
  sheet.getColumn(2).width = WIDTHS[1];
  put(sheet, 'A1', 'Request for proposal', { look: 'title', middle: true, oneLine: true });
  sheet.getRow(1).height = 32;
  let row = 2;
  const line = (name: string, content: string | Date | null, format?: string) => {
    if (content === null || content === '') return;
    row += 1;
    put(sheet, `A${row}`, name, { look: 'key' });
    put(sheet, `B${row}`, content, { look: 'plain', align: 'left', ...(format ? { format } : {}) });
    sheet.getRow(row).height = typeof content === 'string' ? 15 * lines(content, WIDTHS[1]) + 4 : 19;
  };
  const section = (title: string) => {
    row += 2;
    put(sheet, `A${row}`, title, { look: 'section', oneLine: true });
    sheet.getRow(row).height = 22;
  };
  line('From', engagement.client);
  line('To', vendor.legal_name.trim() || vendor.name);
  line('Answers due', issue.due_on === null ? null : excelDate(issue.due_on), 'yyyy-mm-dd');
  line('Your contact', engagement.rfp_contact);
  line('What it is about', engagement.rfp_intro);
  line('Currency', `Prices in ${engagement.currency} where you can.`);
  section('How to fill it in');
  HOW_TO.forEach((text, index) => {
    line(`${index + 1}`, text);
  });
  section('Sheets');
  const sheets = [
    ...book.sections.map(({ sheet: name, questions }) => [name, counted(questions.length)] as const),
    [PRICING, 'Your prices, in the model that suits the work, and what is not in them.'] as const,
    [TRANSPARENCY, 'What an hour of work costs you. Optional.'] as const,
    [DOCUMENTS, 'What to attach.'] as const,
    [COMPLETION, 'How far you are.'] as const,
  ];
  for (const [name, about] of sheets) {
    row += 1;
    put(sheet, `A${row}`, name, { look: 'boxedLink' });
    put(sheet, `B${row}`, about, { look: 'plain' });
    book.links.push({ from: READ_ME, cell: `A${row}`, to: name });
    sheet.getRow(row).height = 19;
  }
  section('How it is decided');
  line('Rules', engagement.rfp_rules);
  line(
    'Scores',
    'Each answer gets 1 to 5: 1 fails the need or shows nothing, 3 meets it with evidence, 5 is outstanding and independently checked.',
  );
  writeCriteria(book, line);
  writeKnockOuts(book, section, line);
  row += 2;
  put(sheet, `A${row}`, 'Done so far', { look: 'key' });
  const total = book.sections.length + 6;
  put(sheet, `B${row}`, calculated(`${COMPLETION}!F${total}`, doneShare(book)), {
    look: 'figure',
    align: 'left',
    format: '0%',
  });
  setUpPage(book, sheet, { portrait: true, printUntil: `B${row}` });
  protectSheet(sheet);
}

type Line = (name: string, content: string) => void;

/** The criteria, with their weights where the client shows them. */
function writeCriteria({ workbook, engagement }: RequestBook, line: Line): void {
  const { top } = criterionWeights(workbook);
  for (const { id, weight01 } of top) {
    const found = workbook.criterion[id];
    if (!found) continue;
    const parts = Object.values(workbook.criterion)
      .filter(({ parent }) => parent === id)
      .sort((a, b) => a.position - b.position)
      .map(({ name }) => name);
    const weight = engagement.rfp_publish_weights ? `${Math.round(1000 * weight01) / 10} %` : '';
    line(found.name, [weight, parts.join('; ')].filter((text) => text !== '').join(': '));
  }
}

function writeKnockOuts({ workbook }: RequestBook, section: (title: string) => void, line: Line): void {
  const active = Object.values(workbook.knock_out)
    .filter((row) => row.active)
    .sort((a, b) => a.position - b.position);
  if (active.length === 0) return;
  section('What has to be so');
  active.forEach(({ name, proof }, index) => {
    line(`Knock-out ${index + 1}`, proof.trim() === '' ? name : `${name}. Shown by: ${proof}`);
  });
}

function doneShare({ sections, answers }: RequestBook): number {
  const all = sections.flatMap(({ questions }) => questions);
  const done = all.filter(({ question }) => (answers.get(question.id)?.answer.trim() ?? '') !== '');
  return all.length === 0 ? 0 : done.length / all.length;
}

function counted(number: number): string {
  return number === 1 ? '1 question' : `${number} questions`;
}
