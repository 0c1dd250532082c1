import type { Action } from '../../../shared/model/tables/action.ts';
import type { Book, SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { inOrder } from '../layout/in-order.ts';
import { BAD, GOOD, markWhere, markWords } from '../layout/marks.ts';
import { writeRegister } from '../layout/register-page.ts';
import type { Column } from '../layout/table.ts';
import { idColumn, inputColumn, sectionColumns } from './registers/register-columns.ts';
import { ACTIONS } from './sheet-names.ts';

/** What somebody will do, by when, and which row called for it. */
export const actions: SheetPlan = {
  name: ACTIONS,
  purpose: 'What will be done, by whom and by when, and the finding that called for it.',
  tab: 'readiness',
  write: (book, sheet) => {
    const rows = inOrder(book.workbook.action);
    const span = writeRegister(book, sheet, {
      title: 'Actions',
      hint: 'One row per action. A day before "Status as of" on the cover counts as overdue until the action is done or dropped.',
      columns: columns(book),
      rows,
      printUntil: 'overdue',
    });
    if (rows.length > 0) {
      const [due, overdue] = ['due', 'overdue'].map((key) => `$${span.letter(key)}${span.first}`);
      markWhere(sheet, span.cells('due'), `AND(ISNUMBER(${due}),${overdue}<>"")`, {
        ...BAD,
        numFmt: '"▲ "yyyy-mm-dd',
      });
      markWords(sheet, span.cells('overdue'), [['▲', BAD]]);
      markWords(sheet, span.cells('status'), [['Done', GOOD]]);
    }
    const done = rows.filter(({ status }) => status === 'done').length;
    return {
      rows: rows.length,
      complete:
        rows.length === 0
          ? null
          : calculated('COUNTIF(act_Status,"Done")/ROWS(act_Status)', done / rows.length),
    };
  },
};

const OVERDUE = '▲ Overdue';

function columns(book: Book): readonly Column<Action>[] {
  const asOf = book.about.at.slice(0, 10);
  const isOverdue = ({ due, status }: Action) =>
    due !== null && due < asOf && (status === 'open' || status === 'in-progress');
  return [
    idColumn(({ id }) => id, 'act_Id'),
    inputColumn(book, 'action', 'title', (row: Action) => row, { band: 'Action' }),
    ...sectionColumns(book, 'action', (row: Action) => row, {
      placed: ['title', 'gate_decision'],
      changes: { status: { name: 'act_Status' }, process: { width: 26 }, touchpoint: { width: 30 } },
    }),
    {
      key: 'overdue',
      header: 'Overdue',
      width: 13,
      look: 'calculated',
      band: 'Result',
      name: 'act_Overdue',
      value: (row, cell) => {
        const due = cell('due');
        const open = `OR(${cell('status')}="Open",${cell('status')}="In progress")`;
        return calculated(
          `IF(AND(ISNUMBER(${due}),${open}),IF(${due}<as_of,"${OVERDUE}",""),"")`,
          isOverdue(row) ? OVERDUE : '',
        );
      },
    },
  ];
}
