import type { SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { HEADER_ROW, writeHeading } from '../layout/heading.ts';
import { blankWhere } from '../layout/marks.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { addFilter, type Column, setColumns, writeTable } from '../layout/table.ts';
import { type GapPlace, gapColumns, gapPlaces } from './gap-columns.ts';
import { questionFigures } from './question-figures.ts';
import { GAPS } from './sheet-names.ts';

/** Every answered question below its target, the most pressing first, with what helps most. */
export const gaps: SheetPlan = {
  name: GAPS,
  purpose: 'Every answered question below its target, the most pressing first, with the next step.',
  tab: 'readiness',
  write: (book, sheet) => {
    const figures = questionFigures(book);
    const places = gapPlaces(figures, figures.length);
    const columns: readonly Column<GapPlace>[] = [
      ...gapColumns(52),
      {
        key: 'next',
        header: 'Next step',
        width: 60,
        look: 'calculated',
        value: ({ gap }, cell) =>
          calculated(
            `IF(${cell('no')}="","",INDEX(wrk_NextStep,MATCH(${cell('no')},wrk_No,0)))`,
            gap?.question.next_step ?? null,
            '',
          ),
      },
    ];
    writeHeading(book, sheet, {
      title: 'Gaps',
      hint: 'Priority = dimension weight × question weight × levels to go. The list sorts itself when levels, weights or targets change.',
    });
    setColumns(sheet, columns);
    const span = writeTable(book, sheet, HEADER_ROW, columns, places);
    addFilter(sheet, HEADER_ROW, columns, span);
    blankWhere(sheet, `A${span.first}:I${span.last}`, `$A${span.first}=""`);
    setUpPage(book, sheet, {
      frozenRows: HEADER_ROW,
      frozenColumns: 2,
      repeat: `${HEADER_ROW}:${HEADER_ROW}`,
      printUntil: `I${HEADER_ROW + Math.max(1, book.readiness.gaps.length)}`,
    });
    protectSheet(sheet);
    return { rows: book.readiness.gaps.length, complete: null };
  },
};
