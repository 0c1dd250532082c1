import type { Worksheet } from 'exceljs';
import {
  RAMP_MONTHS,
  type RampMonth,
  rampByMonth,
} from '../../../../shared/domain/transition/ramp-by-month.ts';
import { rampSteps, rampWeeks } from '../../../../shared/domain/transition/ramp-curve.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { setColumns, writeTable } from '../../layout/table.ts';
import { RAMP_CURVE } from '../sheet-names.ts';
import { monthColumns, weekColumns } from './ramp-columns.ts';

const WEEKS = (RAMP_MONTHS * 52) / 12;
/** The row with the names of the columns of the months. */
const MONTHS_AT = 6;

/** The ramp week by week and month by month, as the business case reads it. */
export const rampCurve: SheetPlan = {
  name: RAMP_CURVE,
  purpose:
    'Volume and productivity of the partner week by week, and by month as the business case reads them.',
  tab: 'expectations',
  write: (book, sheet) => {
    const steps = rampSteps(book.workbook);
    const months = rampByMonth(book.workbook);
    writeHeading(book, sheet, {
      title: RAMP_CURVE,
      hint: 'Follows the sheet Ramp steps: straight lines between two steps.',
    });
    setColumns(sheet, weekColumns(steps));
    if (months === null) {
      put(
        sheet,
        'A4',
        'There are no steps yet: add the week in which the first contacts move on the sheet Ramp steps.',
        {
          look: 'hint',
          oneLine: true,
        },
      );
      setUpPage(book, sheet, { frozenRows: 2, portrait: true });
      protectSheet(sheet);
      return { rows: 0, complete: null };
    }
    writeSection(sheet, MONTHS_AT - 1, 'By month');
    const weeksAt = MONTHS_AT + RAMP_MONTHS + 3;
    const byMonth = writeTable(book, sheet, MONTHS_AT, monthColumns(weeksAt + 1), months);
    writeSection(sheet, weeksAt - 1, 'By week');
    writeTable(book, sheet, weeksAt, weekColumns(steps), rampWeeks(book.workbook, WEEKS));
    writeFinding(book, sheet, months);
    setUpPage(book, sheet, { frozenRows: 2, portrait: true, printUntil: `E${byMonth.last}` });
    protectSheet(sheet);
    return { rows: months.length, complete: null };
  },
};

function writeFinding(book: Book, sheet: Worksheet, months: readonly RampMonth[]): void {
  const share = (month: number) => Math.round(100 * (months[month - 1]?.volume01 ?? 0));
  put(
    sheet,
    'A3',
    calculated(
      '"The partner carries "&ROUND(100*INDEX(rmc_MonthVolume,1),0)&" % in the first month and "&ROUND(100*INDEX(rmc_MonthVolume,3),0)&" % in the third"',
      `The partner carries ${share(1)} % in the first month and ${share(3)} % in the third`,
    ),
    { look: 'hint', oneLine: true },
  );
  nameCells(book, sheet, 'finding_Ramp', 'A3');
}
