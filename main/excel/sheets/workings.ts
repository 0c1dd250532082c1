import type { SheetPlan } from '../book.ts';
import { HEADER_ROW, writeHeading } from '../layout/heading.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { addFilter, setColumns, writeTable } from '../layout/table.ts';
import { questionFigures } from './question-figures.ts';
import { WORKINGS } from './sheet-names.ts';
import { WORKING_COLUMNS } from './workings-columns.ts';

/** The step between answers and scores: one row per question, with all its respondents put together. */
export const workings: SheetPlan = {
  name: WORKINGS,
  purpose: 'How the answers of all respondents become one level and one score per question.',
  tab: 'readiness',
  write: (book, sheet) => {
    const rows = questionFigures(book);
    writeHeading(book, sheet, {
      title: 'Workings',
      hint: 'One row per question: how the levels of all respondents become one, its score from 0 to 100, and its place among the gaps. Only the question weight can be changed.',
    });
    setColumns(sheet, WORKING_COLUMNS);
    const span = writeTable(book, sheet, HEADER_ROW, WORKING_COLUMNS, rows);
    addFilter(sheet, HEADER_ROW, WORKING_COLUMNS, span);
    setUpPage(book, sheet, {
      frozenRows: HEADER_ROW,
      frozenColumns: 1,
      repeat: `${HEADER_ROW}:${HEADER_ROW}`,
      printUntil: `${span.letter('CriticalFailed')}${span.last}`,
    });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};
