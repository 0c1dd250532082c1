import type { Boundary } from '../../../../shared/model/tables/boundary.ts';
import { ATTENTION, markWords } from '../../layout/marks.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { BOUNDARIES } from '../sheet-names.ts';

const OPEN = '! End is open';

/** Who owns what, subject by subject. */
export const boundaries = registerSheet<Boundary>({
  name: BOUNDARIES,
  purpose: 'Where the line between both companies runs: who owns what, and what comes back at the end.',
  hint: 'One row per subject. The sheet Boundary statement holds the text that was made from it.',
  table: 'boundary',
  prefix: 'bnd',
  tab: 'expectations',
  worked: () => [
    resultColumn(
      { key: 'open', header: 'To look at', width: 16, align: 'left', band: 'Result', name: 'bnd_Open' },
      (c) => `IF(TRIM(${c('at_the_end')})="","${OPEN}","")`,
      ({ at_the_end }) => (at_the_end.trim() === '' ? OPEN : ''),
    ),
  ],
  changes: { area: { band: 'Facts' } },
  finish: (_, sheet, span) => markWords(sheet, span.cells('open'), [['!', ATTENTION]]),
});
