import { readAsked } from '../../../shared/domain/rfp/asked-questions.ts';
import { rfpOutline } from '../../../shared/domain/rfp/rfp-outline.ts';
import type { RfpIssue } from '../../../shared/model/tables/rfp-issue.ts';
import { engagementOf, type Workbook } from '../../../shared/model/workbook.ts';
import type { About } from '../book.ts';
import { cellText } from '../cells/cell-text.ts';
import { PALETTE } from '../cells/palette.ts';
import { put } from '../layout/put.ts';
import { writeCompletion } from './completion-sheet.ts';
import { writeDocuments } from './documents-sheet.ts';
import { writePrices } from './price-sheet.ts';
import { writeQuestions } from './question-sheet.ts';
import { writeReadMe } from './read-me-sheet.ts';
import {
  COMPLETION,
  DOCUMENTS,
  LISTS,
  META,
  PRICING,
  READ_ME,
  type RequestBook,
  type RequestSection,
  TRANSPARENCY,
} from './request-book.ts';
import { writeLists } from './request-lists.ts';
import { writeTransparency } from './transparency-sheet.ts';

/**
 * A vendor's file in memory: what the vendor has to know and nothing else. It holds no id of the workbook, no note, no
 * expected answer and no word about another vendor; the opaque token of its issue is how it is known again.
 */
export async function composeRequest(
  workbook: Workbook,
  issue: RfpIssue,
  about: About,
): Promise<RequestBook> {
  const { default: ExcelJS } = await import('exceljs');
  const vendor = workbook.vendor[issue.vendor];
  if (!vendor) throw new Error(`The issue ${issue.id} has no vendor.`);
  const book: RequestBook = {
    excel: new ExcelJS.Workbook(),
    links: [],
    charts: [],
    bulk: [],
    engagement: engagementOf(workbook),
    about,
    workbook,
    vendor,
    issue,
    sections: sectionsOf(workbook, issue),
    answers: new Map(
      Object.values(workbook.vendor_answer)
        .filter((row) => row.vendor === vendor.id)
        .map((row) => [row.rfp_question, row]),
    ),
  };
  describe(book);
  const sheets = [
    READ_ME,
    ...book.sections.map(({ sheet }) => sheet),
    PRICING,
    TRANSPARENCY,
    DOCUMENTS,
    COMPLETION,
  ];
  for (const name of sheets)
    book.excel.addWorksheet(name, { properties: { tabColor: { argb: PALETTE.selection } } });
  for (const name of [LISTS, META]) book.excel.addWorksheet(name, { state: 'hidden' });
  writeReadMe(book, sheetOf(book, READ_ME));
  for (const section of book.sections) writeQuestions(book, sheetOf(book, section.sheet), section);
  writePrices(book, sheetOf(book, PRICING));
  writeTransparency(book, sheetOf(book, TRANSPARENCY));
  writeDocuments(book, sheetOf(book, DOCUMENTS));
  writeCompletion(book, sheetOf(book, COMPLETION));
  writeLists(book, sheetOf(book, LISTS));
  const meta = sheetOf(book, META);
  put(meta, 'A1', 'request', { look: 'plain' });
  put(meta, 'B1', issue.id, { look: 'plain' });
  return book;
}

/** The sections as they were issued, each with the name of its sheet; questions keep the keys of the issue. */
function sectionsOf(workbook: Workbook, issue: RfpIssue): readonly RequestSection[] {
  const keys = new Map(readAsked(issue).map(({ question, key }) => [question, key]));
  return rfpOutline(workbook)
    .map(
      (section): RequestSection => ({
        ...section,
        sheet: sheetName(section.number, section.name),
        questions: section.questions.flatMap(({ question, number }) => {
          const key = keys.get(question.id);
          return key === undefined ? [] : [{ key, number, question }];
        }),
      }),
    )
    .filter(({ questions }) => questions.length > 0);
}

/** A name that Excel takes: no sign that it forbids, no apostrophe, at most 31 characters. */
function sheetName(number: number, name: string): string {
  const plain = name
    .replace(/[\\/?*[\]:'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${number} ${plain}`.slice(0, 31).trim();
}

function sheetOf(book: RequestBook, name: string) {
  const sheet = book.excel.getWorksheet(name);
  if (!sheet) throw new Error(`The file has no sheet ${name}.`);
  return sheet;
}

/** The document's properties: whose request it is, and nothing of the person or the machine that made it. */
function describe({ excel, engagement, about }: RequestBook): void {
  const client = cellText(engagement.client);
  excel.creator = client;
  excel.lastModifiedBy = client;
  excel.created = new Date(about.at);
  excel.modified = new Date(about.at);
  excel.title = 'Request for proposal';
  excel.company = client;
  excel.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
}
