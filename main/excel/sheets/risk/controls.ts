import { isProven } from '../../../../shared/domain/risk/counted-risk.ts';
import type { Control } from '../../../../shared/model/tables/control.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CONTROLS } from '../sheet-names.ts';

/** What makes risks smaller, and whether something shows that it works. */
export const controls = registerSheet<Control>({
  name: CONTROLS,
  purpose: 'What makes each risk smaller, and the evidence that it works.',
  hint: 'Proven is 1 for a control that is in place and has evidence: only these let the rating after controls count.',
  table: 'control',
  prefix: 'ctl',
  tab: 'readiness',
  worked: () => [
    {
      key: 'proven',
      header: 'Proven',
      width: 10,
      look: 'calculated',
      align: 'center',
      name: 'ctl_Proven',
      band: 'Result',
      value: (row, cell) =>
        calculated(
          `IF(AND(${cell('status')}="In place",TRIM(${cell('evidence')})<>""),1,0)`,
          isProven(row) ? 1 : 0,
        ),
    },
  ],
  changes: { risk: { name: 'ctl_Risk', width: 44, band: 'Facts' } },
  finish: (_, sheet, span) => {
    const [proven, status, due] = ['proven', 'status', 'due'].map(
      (key) => `$${span.letter(key)}${span.first}`,
    );
    markWhere(sheet, span.cells('proven'), `${proven}=1`, GOOD);
    markWhere(sheet, span.cells('proven'), `AND(${proven}=0,${status}="In place")`, ATTENTION);
    markWords(sheet, span.cells('status'), [['Does not work', BAD]]);
    markWhere(sheet, span.cells('due'), `AND(ISNUMBER(${due}),${due}<as_of,${status}="Planned")`, {
      ...BAD,
      numFmt: '"▲ "yyyy-mm-dd',
    });
  },
});
