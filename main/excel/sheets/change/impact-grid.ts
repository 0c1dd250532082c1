import type { Impact } from '../../../../shared/model/tables/impact.ts';
import { calculated } from '../../cells/calculated.ts';
import { BAD, heat, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { IMPACT_GRID } from '../sheet-names.ts';

const BARE = '! Nothing done';
/** From this severity on an effect needs something that is done about it. */
const SEVERE = 4;

/** What the change does to employees and customers. */
export const impactGrid = registerSheet<Impact>({
  name: IMPACT_GRID,
  purpose: 'Effects on structure, culture and operations, for employees and customers, and what is done.',
  hint: 'One row per effect. How severe each of the six cells is stands on the sheet People and change.',
  table: 'impact',
  prefix: 'imp',
  tab: 'readiness',
  worked: () => [
    {
      key: 'bare',
      header: 'Severe and open',
      width: 16,
      look: 'calculated',
      band: 'Result',
      name: 'imp_Bare',
      value: ({ severity, answer }, c) =>
        calculated(
          `IF(ISNUMBER(${c('severity')}),IF(AND(${c('severity')}>=${SEVERE},TRIM(${c('answer')})=""),"${BARE}",""),"")`,
          (severity ?? 0) >= SEVERE && answer.trim() === '' ? BARE : '',
        ),
    },
  ],
  changes: {
    area: { band: 'Effect', name: 'imp_Area' },
    side: { name: 'imp_Side' },
    severity: { name: 'imp_Severity' },
  },
  finish: (_, sheet, span) => {
    heat(sheet, [span.cells('severity')], 'low');
    markWords(sheet, span.cells('bare'), [[BARE, BAD]]);
  },
});
