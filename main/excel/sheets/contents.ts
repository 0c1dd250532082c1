import type { Book, SheetPlan, SheetSummary } from '../book.ts';
import { HEADER_ROW } from '../layout/heading.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { type Column, setColumns, writeTable } from '../layout/table.ts';
import { CONTENTS, COVER } from './sheet-names.ts';

/** A sheet and what became of it. */
export interface Entry extends SheetSummary {
  readonly plan: SheetPlan;
}

/** The list of sheets with links; written last, when all others are known. */
export const contents: SheetPlan = {
  name: CONTENTS,
  purpose: 'All sheets with links, what each is for, and how far it is filled in.',
  tab: 'across',
  write: () => ({ rows: null, complete: null }),
};

export function writeContents(book: Book, entries: readonly Entry[]): void {
  const sheet = book.excel.getWorksheet(CONTENTS);
  if (!sheet) throw new Error('The Contents sheet was not made.');
  put(sheet, 'A1', '← Cover', { look: 'link', middle: true, oneLine: true });
  book.links.push({ from: CONTENTS, cell: 'A1', to: COVER });
  put(sheet, 'B1', 'Contents', { look: 'title', middle: true, oneLine: true });
  put(sheet, 'B2', 'Click a name to go there. ← Contents at the top of each sheet leads back here.', {
    look: 'hint',
    oneLine: true,
  });
  sheet.getRow(1).height = 28;
  sheet.getRow(2).height = 20;
  setColumns(sheet, COLUMNS);
  const span = writeTable(book, sheet, HEADER_ROW, COLUMNS, entries);
  entries.forEach(({ plan }, index) => {
    const cell = `${span.letter('name')}${span.first + index}`;
    book.links.push({ from: CONTENTS, cell, to: plan.name });
  });
  setUpPage(book, sheet, { frozenRows: HEADER_ROW, repeat: `${HEADER_ROW}:${HEADER_ROW}`, portrait: true });
  protectSheet(sheet);
}

const COLUMNS: readonly Column<Entry>[] = [
  {
    key: 'no',
    header: 'No.',
    width: 12,
    look: 'key',
    align: 'center',
    value: (_, __, row) => row - HEADER_ROW,
  },
  { key: 'name', header: 'Sheet', width: 24, look: 'boxedLink', value: ({ plan }) => plan.name },
  { key: 'purpose', header: 'What it is for', width: 62, look: 'plain', value: ({ plan }) => plan.purpose },
  {
    key: 'complete',
    header: 'Filled in',
    width: 11,
    look: 'calculated',
    align: 'center',
    format: '0%',
    value: ({ complete }) => complete,
  },
  { key: 'rows', header: 'Rows', width: 9, look: 'plain', align: 'center', value: ({ rows }) => rows },
];
