import type { Worksheet } from 'exceljs';
import type { SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { HEADER_ROW, writeHeading } from '../layout/heading.ts';
import { BAD, heat, markWhere } from '../layout/marks.ts';
import { setUpPage } from '../layout/page.ts';
import { addFilter, type Span, setColumns, writeTable } from '../layout/table.ts';
import { checklistColumns } from './checklist-columns.ts';
import { checklistRows } from './checklist-rows.ts';
import { CHECKLIST } from './sheet-names.ts';

/** The checklist as people fill it in. It is not protected, so that it can be sorted; its ids find the rows again. */
export const checklist: SheetPlan = {
  name: CHECKLIST,
  purpose: 'Every question with the answers of all respondents: level, evidence, owner and due date.',
  tab: 'readiness',
  write: (book, sheet) => {
    const columns = checklistColumns(book);
    const rows = checklistRows(book);
    writeHeading(book, sheet, {
      title: 'Checklist',
      hint: 'One row per question and respondent. Fill in the yellow cells; the + above the columns shows why a question matters and what each level looks like.',
      firstColumn: 2,
    });
    setColumns(sheet, columns);
    const span = writeTable(book, sheet, HEADER_ROW, columns, rows);
    addFilter(sheet, HEADER_ROW, columns, span);
    addMarks(sheet, span);
    setUpPage(book, sheet, {
      frozenRows: HEADER_ROW,
      frozenColumns: 3,
      repeat: `${HEADER_ROW}:${HEADER_ROW}`,
      chosen: 'B1',
    });
    return {
      rows: rows.length,
      complete: calculated(
        'IF(applicable_All=0,"–",answered_All/applicable_All)',
        book.readiness.applicable === 0 ? null : book.readiness.answered / book.readiness.applicable,
      ),
    };
  },
};

function addMarks(sheet: Worksheet, span: Span): void {
  const row = (key: string) => `$${span.letter(key)}${span.first}`;
  heat(sheet, [span.cells('level'), span.cells('evidenced_level')]);
  const due = row('due');
  markWhere(sheet, span.cells('due'), `AND(ISNUMBER(${due}),${due}<as_of)`, {
    ...BAD,
    numFmt: '"▲ "yyyy-mm-dd',
  });
  const missing = `AND(${row('not_applicable')}="Yes",TRIM(${row('reason')})="")`;
  markWhere(sheet, span.cells('reason'), missing, BAD);
  const status = row('status');
  markWhere(sheet, span.cells('status'), `OR(${status}="Reason missing",${status}="Level and N/A")`, BAD);
}
