import type { Worksheet } from 'exceljs';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { type CellOf, type Column, writeTable } from '../../layout/table.ts';
import { GATE_WORDS, type QuestionFigures, questionFigures } from '../question-figures.ts';

/** The gate questions and where they stand; answers the row where the next part starts. */
export function writeGateTable(book: Book, sheet: Worksheet, top: number): number {
  const rows = questionFigures(book).filter(({ gate }) => gate !== null);
  const passed = rows.filter(({ gate }) => gate === 'passed').length;
  writeSection(
    sheet,
    top,
    'Gate questions',
    'A weak answer to one of these limits the band, whatever the scores say.',
  );
  const span = writeTable(book, sheet, top + 2, COLUMNS, rows);
  markWords(sheet, span.cells('state'), [
    [GATE_WORDS.passed, GOOD],
    [GATE_WORDS.failed, BAD],
    [GATE_WORDS.open, ATTENTION],
  ]);
  put(sheet, `A${span.last + 1}`, 'Passed', { look: 'key' });
  put(sheet, `B${span.last + 1}`, 'Gate questions passed', { look: 'plain' });
  put(sheet, `C${span.last + 1}`, calculated('COUNTIF(wrk_GateState,"Passed")', passed), {
    look: 'calculated',
    align: 'center',
  });
  nameCells(book, sheet, 'gates_Passed', `C${span.last + 1}`);
  return span.last + 3;
}

const look = (column: string) => (cell: CellOf) => `INDEX(wrk_${column},MATCH(${cell('no')},wrk_No,0))`;

const COLUMNS: readonly Column<QuestionFigures>[] = [
  { key: 'no', header: 'No.', width: 12, look: 'key', value: ({ question }) => question.id },
  { key: 'text', header: 'Question', width: 44, look: 'plain', value: ({ question }) => question.text },
  {
    key: 'dimension',
    header: 'Dimension',
    width: 11,
    look: 'plain',
    align: 'center',
    value: ({ dimension }) => dimension.id,
  },
  {
    key: 'level',
    header: 'Level used',
    width: 11,
    look: 'calculated',
    align: 'center',
    format: '0.0',
    value: ({ used }, cell) => calculated(look('Used')(cell), used, ''),
  },
  {
    key: 'state',
    header: 'State',
    width: 11,
    look: 'calculated',
    value: ({ gate }, cell) => calculated(look('GateState')(cell), gate && GATE_WORDS[gate]),
  },
];
