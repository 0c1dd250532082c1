import type { Drawback } from '../../../../shared/model/tables/drawback.ts';
import { ATTENTION, GOOD, heat, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { DRAWBACKS } from '../sheet-names.ts';
import { resultColumn } from './result-column.ts';

const YES = '✓ Yes';
const NO = '! Not yet';

/** What speaks against a hand-over, and whether something is done about it. */
export const drawbacks = registerSheet<Drawback>({
  name: DRAWBACKS,
  purpose: 'What speaks against a hand-over, what mitigates it, and which risks follow it up.',
  hint: 'A drawback comes with the route; a risk may happen on the way. Answered means that words say what makes it smaller.',
  table: 'drawback',
  prefix: 'drb',
  tab: 'readiness',
  worked: () => [
    resultColumn(
      { key: 'answered', header: 'Answered', width: 13, band: 'Result', name: 'drb_Answered' },
      (c) => `IF(TRIM(${c('mitigation')})="","${NO}","${YES}")`,
      ({ mitigation }) => (mitigation.trim() === '' ? NO : YES),
    ),
  ],
  changes: { seriousness: { band: 'Facts' } },
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('answered'), [
      [NO, ATTENTION],
      [YES, GOOD],
    ]);
    heat(sheet, [span.cells('seriousness')], 'low');
  },
});
