import type { Worksheet } from 'exceljs';
import {
  type AnswerMatrix,
  answerMatrix,
  type VendorAnswers,
} from '../../../../shared/domain/rfp/answer-matrix.ts';
import type { NumberedQuestion } from '../../../../shared/domain/rfp/rfp-outline.ts';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeHeading } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { addFilter, type Column, setColumns, writeTable } from '../../layout/table.ts';
import { RFP_MATRIX } from '../sheet-names.ts';
import { CELL_WORDS } from './rfp-words.ts';

/** Below the heading stand four lines of counts, then the questions. */
const FIRST_COUNT = 3;
const HEADER = 8;
/** Columns before the first vendor. */
const BEFORE = 4;

/** Questions down, vendors across: who has answered what, live from the sheet with the answers. */
export const rfpMatrix: SheetPlan = {
  name: RFP_MATRIX,
  purpose: 'Questions and vendors side by side: answered, unanswered, late or too long.',
  tab: 'selection',
  write: (book, sheet) => {
    const matrix = answerMatrix(book.workbook);
    const rows = matrix.sections.flatMap(({ questions }) => questions);
    writeHeading(book, sheet, {
      title: RFP_MATRIX,
      hint: 'Read from the sheet RFP answers. Asked are the questions of the last file of the vendor, as at the export.',
      firstColumn: 2,
    });
    const columns = matrixColumns(matrix);
    setColumns(sheet, columns);
    const span = writeTable(book, sheet, HEADER, columns, rows);
    addFilter(sheet, HEADER, columns, span);
    matrix.vendors.forEach((one, index) => {
      writeCounts(sheet, one, span.letter(keyOf(one)), index === 0);
      if (rows.length > 0)
        markWords(sheet, span.cells(keyOf(one)), [
          [CELL_WORDS.none, BAD],
          [CELL_WORDS.long, ATTENTION],
          [CELL_WORDS.late, ATTENTION],
          [CELL_WORDS.fine, GOOD],
        ]);
    });
    setUpPage(book, sheet, {
      frozenRows: HEADER,
      frozenColumns: BEFORE - 1,
      repeat: `${HEADER}:${HEADER}`,
      chosen: 'B1',
    });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};

function matrixColumns({ vendors, cell }: AnswerMatrix): readonly Column<NumberedQuestion>[] {
  return [
    { key: 'id', header: 'Id', width: 16, look: 'plain', hidden: true, value: ({ question }) => question.id },
    {
      key: 'number',
      header: 'No.',
      width: 12,
      look: 'plain',
      align: 'center',
      value: ({ number }) => number,
    },
    { key: 'text', header: 'Question', width: 64, look: 'key', value: ({ question }) => question.text },
    {
      key: 'essential',
      header: 'Essential',
      width: 11,
      look: 'plain',
      align: 'center',
      value: ({ question }) => (question.essential ? '★' : null),
    },
    ...vendors.map(
      (one): Column<NumberedQuestion> => ({
        key: keyOf(one),
        header: one.vendor.name,
        width: 17,
        look: 'calculated',
        align: 'center',
        value: ({ question }, c) => {
          const { answered, marks } = cell(one.vendor.id, question.id);
          const header = c(keyOf(one)).replace(/\d+$/, `$${HEADER}`);
          const count = (more: string) =>
            `SUMPRODUCT((rfa_Vendor=${header})*(rfa_QuestionId=${c('id')})*(rfa_Answered=1)${more})`;
          const empty = marks.includes('not-asked') ? CELL_WORDS.notAsked : CELL_WORDS.none;
          const word = !answered
            ? empty
            : marks.includes('too-long')
              ? CELL_WORDS.long
              : marks.includes('late')
                ? CELL_WORDS.late
                : CELL_WORDS.fine;
          return calculated(
            `IF(${count('')}=0,"${empty}",IF(${count('*(rfa_TooLong=1)')}>0,"${CELL_WORDS.long}",IF(${count('*(rfa_Late="Yes")')}>0,"${CELL_WORDS.late}","${CELL_WORDS.fine}")))`,
            word,
          );
        },
      }),
    ),
  ];
}

/** How many were asked, answered, late and too long, above the column of a vendor. */
function writeCounts(sheet: Worksheet, one: VendorAnswers, column: string, first: boolean): void {
  const header = `${column}$${HEADER}`;
  const sum = (more: string) => `SUMPRODUCT((rfa_Vendor=${header})*(rfa_Asked=1)*(rfa_Answered=1)${more})`;
  const lines = [
    ['Asked', one.asked],
    ['Answered', calculated(sum(''), one.answered)],
    ['Late', calculated(sum('*(rfa_Late="Yes")'), one.late)],
    ['Too long', calculated(sum('*(rfa_TooLong=1)'), one.tooLong)],
  ] as const;
  lines.forEach(([name, content], index) => {
    const row = FIRST_COUNT + 1 + index;
    if (first) put(sheet, `C${row}`, name, { look: 'key', align: 'right' });
    put(sheet, `${column}${row}`, content, {
      look: typeof content === 'number' ? 'plain' : 'calculated',
      align: 'center',
    });
  });
}

function keyOf({ vendor }: VendorAnswers): string {
  return `vendor ${vendor.id}`;
}
