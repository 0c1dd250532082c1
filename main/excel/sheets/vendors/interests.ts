import type { Conflict } from '../../../../shared/model/tables/conflict.ts';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { rowsOf } from '../registers/register-sheet.ts';
import { INTERESTS } from '../sheet-names.ts';

/** What people who score or decide have declared about vendors. */
export const interests: SheetPlan = {
  name: INTERESTS,
  purpose: 'What people who score or decide have declared about vendors, and what follows from it.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = rowsOf<Conflict>(book, 'conflict');
    const span = writeRegister<Conflict>(book, sheet, {
      title: INTERESTS,
      hint: 'A row without a vendor is about all of them. A tie that lets the person score all the same is marked: the team decided it, and can say why.',
      columns: [
        idColumn<Conflict>(({ id }) => id, 'int_Id'),
        inputColumn<Conflict>(book, 'conflict', 'person', (row) => row, {
          name: 'int_Person',
          width: 26,
          band: 'Declaration',
        }),
        {
          key: 'tied',
          header: 'Tie, and may score',
          name: 'int_Tied',
          width: 12,
          look: 'calculated',
          align: 'center',
          value: ({ kind, decision }, c) =>
            calculated(
              `IF(AND(${c('kind')}<>"None declared",${c('decision')}="May score"),1,0)`,
              kind !== 'none' && decision === 'scores' ? 1 : 0,
            ),
        },
        ...sectionColumns<Conflict>(book, 'conflict', (row) => row, { placed: ['person'] }),
      ],
      rows,
      printUntil: 'declared_on',
    });
    if (rows.length > 0)
      markWhere(sheet, span.cells('tied'), `$${span.letter('tied')}${span.first}=1`, ATTENTION);
    return { rows: rows.length, complete: null };
  },
};
