import type { SheetPlan } from '../../book.ts';
import { BAD, GOOD, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { STAFFING } from '../sheet-names.ts';
import { STAFFING_COLUMNS } from './staffing-columns.ts';
import { staffingOf } from './staffing-lines.ts';

/** Every interval of every queue: agents as the app found them, and what follows from them as formulas. */
export const staffing: SheetPlan = {
  name: STAFFING,
  purpose: 'People needed in every interval of the week planned for, queue by queue.',
  tab: 'expectations',
  write: (book, sheet) => {
    const { lines } = staffingOf(book.workbook);
    const span = writeRegister(book, sheet, {
      title: 'Staffing',
      hint: 'Agents, service level, wait and hanging up are the app’s figures (Erlang; Excel has no such function). Load, occupancy, schedule and hours are worked out here.',
      columns: STAFFING_COLUMNS,
      rows: lines,
      printUntil: 'short',
    });
    if (lines.length > 0)
      markWords(sheet, span.cells('short'), [
        ['Short', BAD],
        ['Enough', GOOD],
      ]);
    return { rows: lines.length, complete: null };
  },
};
