import type { SheetPlan } from '../../book.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { addFilter, setColumns, writeTable } from '../../layout/table.ts';
import { rowsOf } from '../registers/register-sheet.ts';
import { CASE_WORKINGS } from '../sheet-names.ts';
import { caseBook } from './case-book.ts';
import { normalColumns } from './normal-columns.ts';
import { factColumns, idColumns } from './working-columns.ts';
import { yearColumns } from './year-columns.ts';

/** Every line in every scenario, from its units to what it costs in each year. */
export const caseWorkings: SheetPlan = {
  name: CASE_WORKINGS,
  purpose: 'How every cost line becomes an amount in every scenario and year, as live formulas.',
  tab: 'selection',
  write: (book, sheet) => {
    const work = caseBook(book.workbook);
    const places = (table: 'cost_line' | 'case_scenario') =>
      new Map(rowsOf(book, table).map(({ id }, index) => [id, index + 1] as const));
    const [scenarioId, lineId] = idColumns();
    const [scenario, line, ...facts] = factColumns(places('cost_line'), places('case_scenario'));
    const columns = [
      scenarioId,
      scenario,
      line,
      lineId,
      ...facts,
      ...normalColumns(work),
      ...yearColumns(work),
    ].filter((column) => column !== undefined);
    writeHeading(book, sheet, {
      title: CASE_WORKINGS,
      hint: 'Follows the sheets Cost lines and Case scenarios. Fees, and the share that has moved in each year, are those of the export. Folded columns show each stage.',
      firstColumn: 2,
    });
    setColumns(sheet, columns);
    const span = writeTable(book, sheet, HEADER_ROW, columns, work.rows);
    if (work.rows.length > 0) addFilter(sheet, HEADER_ROW, columns, span);
    setUpPage(book, sheet, { frozenRows: HEADER_ROW, frozenColumns: 3, chosen: 'B1' });
    protectSheet(sheet);
    return { rows: work.rows.length, complete: null };
  },
};
