import type { SheetPlan } from '../../book.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { BOUNDARY_STATEMENT } from '../sheet-names.ts';

const COLUMNS: readonly Column<string>[] = [
  { key: 'gap', header: '', width: 14, look: 'plain', value: () => null },
  { key: 'text', header: 'Text', width: 110, look: 'plain', align: 'left', value: (line) => line },
];

/** The boundary statement as people worded it, line by line. */
export const boundaryStatement: SheetPlan = {
  name: BOUNDARY_STATEMENT,
  purpose: 'The text that says who owns what, as it goes into the contract.',
  tab: 'expectations',
  write: (book, sheet) => {
    const text = book.engagement.boundary_statement.trim();
    const lines = text === '' ? [] : text.split(/\r?\n/).filter((line) => line.trim() !== '');
    writeHeading(book, sheet, {
      title: BOUNDARY_STATEMENT,
      hint:
        lines.length === 0
          ? 'Nothing yet: the app puts it together from the sheet Boundaries.'
          : 'Put together from the subjects on the sheet Boundaries, and worded by people since.',
    });
    setColumns(sheet, COLUMNS);
    writeTable(book, sheet, HEADER_ROW, COLUMNS, lines);
    setUpPage(book, sheet, { frozenRows: HEADER_ROW, repeat: `${HEADER_ROW}:${HEADER_ROW}`, portrait: true });
    protectSheet(sheet);
    return { rows: lines.length, complete: null };
  },
};
