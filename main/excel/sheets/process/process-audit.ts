import type { Worksheet } from 'exceljs';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { decisionMark } from '../../layout/decision-marks.ts';
import { ATTENTION, BAD, GOOD, heat, markWhere, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Span } from '../../layout/table.ts';
import { PROCESS_AUDIT } from '../sheet-names.ts';
import { processColumns, RATINGS } from './process-columns.ts';
import { processLines } from './process-line.ts';
import { AUTOMATE_FIRST, FIX_FIRST } from './process-results.ts';

/** Every process with its audit. Not protected, so that it can be sorted. */
export const processAudit: SheetPlan = {
  name: PROCESS_AUDIT,
  purpose:
    'Every process: whether it is ready and suitable to move, what to fix first, and the ratings behind.',
  tab: 'readiness',
  write: (book, sheet) => {
    const rows = processLines(book);
    const span = writeRegister(book, sheet, {
      title: 'Process audit',
      hint: 'One row per process. Fill in the yellow cells; status, scores and wave follow. What each rating means stands on the sheet Rating guide.',
      columns: processColumns(book),
      rows,
      printUntil: 'used_brand',
    });
    if (rows.length > 0) addMarks(sheet, span);
    return { rows: rows.length, complete: rated(book) };
  },
};

/** The share of processes with both scores. */
function rated({ audits: { list } }: Book) {
  const scored = list.filter(({ index }) => index !== null).length;
  return list.length === 0 ? null : calculated('COUNT(prc_Index)/ROWS(prc_Index)', scored / list.length);
}

function addMarks(sheet: Worksheet, span: Span): void {
  const row = (key: string) => `$${span.letter(key)}${span.first}`;
  heat(sheet, [
    `${span.letter('used_defined')}${span.first}:${span.letter('used_workload')}${span.last}`,
    span.cells('used_predictability'),
  ]);
  heat(sheet, [...RATINGS.slice(0, 6)].map(span.cells));
  // High is the difficult end of the other six.
  heatDown(sheet, ['complexity', 'exceptions', 'judgement', 'systems', 'data', 'brand'], span);
  markWords(sheet, span.cells('outcome'), [
    ['Move now', decisionMark('outsource')],
    ['Fix', ATTENTION],
    ['Keep or', decisionMark('hybrid')],
    ['Keep and', decisionMark('keep')],
  ]);
  markWords(sheet, span.cells('fix'), [[FIX_FIRST, BAD]]);
  markWords(sheet, span.cells('automate'), [[AUTOMATE_FIRST, GOOD]]);
  const due = row('due');
  markWhere(sheet, span.cells('due'), `AND(ISNUMBER(${due}),${due}<as_of,${row('status')}<>"Agreed")`, {
    ...BAD,
    numFmt: '"▲ "yyyy-mm-dd',
  });
}

function heatDown(sheet: Worksheet, factors: readonly string[], span: Span): void {
  const own = RATINGS.slice(6);
  heat(sheet, [...factors.map((factor) => span.cells(`used_${factor}`)), ...own.map(span.cells)], 'low');
}
