import type { SheetPlan } from '../book.ts';
import { HEADER_ROW, writeHeading } from '../layout/heading.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { type Column, setColumns, writeTable } from '../layout/table.ts';
import { CHECKLIST, META } from './sheet-names.ts';

/** Raised when a reader of these files has to do something differently. */
const FORMAT = 1;

type Entry = readonly [key: string, value: string | number];

/** The hidden last sheet: where the file comes from, for programs that read it back. */
export const meta: SheetPlan = {
  name: META,
  purpose: 'Where this file comes from, for programs.',
  tab: 'across',
  hidden: true,
  write: (book, sheet) => {
    const { engagement, about } = book;
    const entries: readonly Entry[] = [
      ['format', FORMAT],
      ['workbook', engagement.id],
      ['content_pack', engagement.content_pack],
      ['app_version', about.appVersion],
      ['exported_at', about.at],
      ['exported_by', about.author],
      ['language', 'en'],
      ['sheet.answer', CHECKLIST],
      ['sheet.answer.header_row', HEADER_ROW],
      ['sheet.answer.id_column', 'A'],
    ];
    writeHeading(book, sheet, {
      title: '_meta',
      hint: 'The app reads this sheet. Please leave it as it is.',
    });
    setColumns(sheet, COLUMNS);
    writeTable(book, sheet, HEADER_ROW, COLUMNS, entries);
    setUpPage(book, sheet, { frozenRows: HEADER_ROW });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

const COLUMNS: readonly Column<Entry>[] = [
  { key: 'key', header: 'Key', width: 26, look: 'key', value: ([key]) => key },
  { key: 'value', header: 'Value', width: 60, look: 'plain', align: 'left', value: ([, value]) => value },
];
