import type { ParkedPoint } from '../../../shared/model/tables/parked-point.ts';
import { calculated } from '../cells/calculated.ts';
import { GOOD, markWords } from '../layout/marks.ts';
import { registerSheet } from './registers/register-sheet.ts';
import { PARKED_POINTS } from './sheet-names.ts';

/** Under another name than the field's, because a cell keeps the day without the second: it is not read back. */
const SINCE = { header: 'Since', look: 'plain', width: 12, format: 'yyyy-mm-dd' } as const;

/** What workshops put aside, and what came of it. */
export const parkedPoints = registerSheet<ParkedPoint>({
  name: PARKED_POINTS,
  purpose: 'Points that a workshop put aside, with who comes back and what came of it.',
  hint: 'One row per point. A point is settled when it needs no more talk.',
  table: 'parked_point',
  prefix: 'prk',
  tab: 'readiness',
  changes: {
    settled: { name: 'prk_Settled' },
    question: { width: 12 },
    owner: { width: 20 },
    parked_at: SINCE,
  },
  complete: (_, rows) =>
    calculated(
      'COUNTIF(prk_Settled,"Yes")/ROWS(prk_Settled)',
      rows.filter(({ settled }) => settled).length / rows.length,
    ),
  finish: (_, sheet, span) => markWords(sheet, span.cells('settled'), [['Yes', GOOD]]),
});
