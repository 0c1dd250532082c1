import type { Worksheet } from 'exceljs';
import { TOUCHPOINT_FACTORS } from '../../../../shared/domain/sourcing/touchpoint/touchpoint-ratings.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { markDecisions } from '../../layout/decision-marks.ts';
import { ATTENTION, BAD, GOOD, heat, markWhere, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Span } from '../../layout/table.ts';
import { TOUCHPOINT_MAP } from '../sheet-names.ts';
import { BLOCKED, CLOSE_CALL, STANDINGS } from './decision-columns.ts';
import { touchpointColumns } from './touchpoint-columns.ts';
import { touchpointLines } from './touchpoint-line.ts';

/** Every touchpoint with its decision. Not protected, so that it can be sorted. */
export const touchpointMap: SheetPlan = {
  name: TOUCHPOINT_MAP,
  purpose: 'Every touchpoint: who should handle it and where, by which rule, and the ratings behind.',
  tab: 'readiness',
  write: (book, sheet) => {
    const rows = touchpointLines(book);
    const span = writeRegister(book, sheet, {
      title: 'Touchpoint map',
      hint: 'One row per touchpoint. Fill in the yellow cells; scores, rule and recommendation follow. An empty rating is taken from figures or from the linked processes.',
      columns: touchpointColumns(book, rows),
      rows,
      printUntil: 'place_counts',
    });
    if (rows.length > 0) addMarks(sheet, span);
    return { rows: rows.length, complete: decided(book) };
  },
};

/** The share of touchpoints that somebody has decided. */
function decided({ advice }: Book) {
  const open = advice.filter(({ standing }) => standing === 'undecided').length;
  if (advice.length === 0) return null;
  return calculated(
    `1-COUNTIF(tpt_Standing,"${STANDINGS.undecided}")/ROWS(tpt_Standing)`,
    1 - open / advice.length,
  );
}

/** Factors of which a high rating speaks for keeping the touchpoint. */
const HOLDING = ['brand', 'emotional_intensity', 'judgement', 'complexity', 'data'] as const;

function addMarks(sheet: Worksheet, span: Span): void {
  const row = (key: string) => `$${span.letter(key)}${span.first}`;
  markDecisions(sheet, `${span.letter('effective')}${span.first}:${span.letter('recommended')}${span.last}`);
  markWords(sheet, span.cells('standing'), [
    [STANDINGS.accepted, GOOD],
    [STANDINGS.overridden, ATTENTION],
  ]);
  markWords(sheet, span.cells('close'), [[CLOSE_CALL, ATTENTION]]);
  markWords(sheet, span.cells('before'), [
    [BLOCKED, BAD],
    ['!', ATTENTION],
  ]);
  const both = (factor: string) => [span.cells(`used_${factor}`), span.cells(factor)];
  heat(sheet, HOLDING.flatMap(both), 'low');
  heat(sheet, TOUCHPOINT_FACTORS.filter((factor) => !HOLDING.includes(factor as 'brand')).flatMap(both));
  const due = row('due');
  markWhere(sheet, span.cells('due'), `AND(ISNUMBER(${due}),${due}<as_of,${row('status')}<>"Agreed")`, {
    ...BAD,
    numFmt: '"▲ "yyyy-mm-dd',
  });
}
