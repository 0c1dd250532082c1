import { assembleMemo, type MemoPart } from '../../../../shared/domain/recommendation/assemble-memo.ts';
import type { SheetPlan } from '../../book.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { ATTENTION, markWords } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { RECOMMENDATION } from '../sheet-names.ts';

const MOVED = '▲ the figures have moved since';

const COLUMNS: readonly Column<MemoPart>[] = [
  { key: 'title', header: 'Section', width: 26, look: 'key', value: ({ title }) => title },
  { key: 'text', header: 'Text', width: 100, look: 'plain', align: 'left', value: ({ text }) => text },
  {
    key: 'words',
    header: 'Whose words',
    width: 22,
    look: 'plain',
    value: ({ edited, moved }) => (moved ? MOVED : edited ? 'Worded by people' : 'From the figures'),
  },
];

/** The recommendation section by section, as it stood at the export. */
export const recommendation: SheetPlan = {
  name: RECOMMENDATION,
  purpose: 'Whom to choose, why, at what cost, and what would change the answer.',
  tab: 'selection',
  write: (book, sheet) => {
    const parts = assembleMemo(book.workbook);
    writeHeading(book, sheet, {
      title: RECOMMENDATION,
      hint: 'As it stood at the export: put together from the figures, or worded by people. The sheets that it rests on are live.',
    });
    setColumns(sheet, COLUMNS);
    const span = writeTable(book, sheet, HEADER_ROW, COLUMNS, parts);
    markWords(sheet, span.cells('words'), [['▲', ATTENTION]]);
    setUpPage(book, sheet, { frozenRows: HEADER_ROW, repeat: `${HEADER_ROW}:${HEADER_ROW}`, portrait: true });
    protectSheet(sheet);
    return { rows: parts.length, complete: null };
  },
};
