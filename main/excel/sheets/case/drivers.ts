import { balanceCase } from '../../../../shared/domain/case/balance-case.ts';
import type { Driver } from '../../../../shared/model/tables/driver.ts';
import { ATTENTION, GOOD, heat, markWords } from '../../layout/marks.ts';
import type { CellOf } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { DRIVERS } from '../sheet-names.ts';
import { resultColumn } from './result-column.ts';

const NONE = '! No benefit';
const MEASURABLE = '✓ Measurable';

/** The benefits of a driver, as ones and noughts: a benefit names its driver, or gives its id where names are not unique. */
const answering = (cell: CellOf) => `((bnf_Driver=${cell('name')})+(bnf_Driver=${cell('id')})>0)`;

/** Why work should be handed over, and whether something to be gained answers each reason. */
export const drivers = registerSheet<Driver>({
  name: DRIVERS,
  purpose: 'Why work should be handed over, with the benefits that answer each reason.',
  hint: 'One row per reason. A reason is measurable when one of its benefits has a baseline and a different target.',
  table: 'driver',
  prefix: 'drv',
  tab: 'readiness',
  worked: ({ workbook }) => {
    const weighed = new Map(balanceCase(workbook).drivers.map((one) => [one.driver.id, one]));
    return [
      resultColumn(
        { key: 'benefits', header: 'Benefits', width: 11, band: 'Result', name: 'drv_Benefits' },
        (c) => `SUMPRODUCT(${answering(c)}*(bnf_Id<>""))`,
        ({ id }) => weighed.get(id)?.benefits.length ?? 0,
      ),
      resultColumn(
        { key: 'measurable', header: 'Measurable', width: 15, name: 'drv_Measurable' },
        (c) =>
          `IF(${c('benefits')}=0,"${NONE}",IF(SUMPRODUCT(${answering(c)}*(bnf_Measurable=1))>0,"${MEASURABLE}",""))`,
        ({ id }) => {
          const one = weighed.get(id);
          return !one || one.benefits.length === 0 ? NONE : one.measurable ? MEASURABLE : '';
        },
      ),
    ];
  },
  changes: { kind: { band: 'Facts' } },
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('measurable'), [
      [NONE, ATTENTION],
      [MEASURABLE, GOOD],
    ]);
    heat(sheet, [span.cells('importance')]);
  },
});
