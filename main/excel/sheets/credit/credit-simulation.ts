import type { SheetPlan } from '../../book.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { setColumns, writeTable } from '../../layout/table.ts';
import { CREDIT_SIMULATION } from '../sheet-names.ts';
import { creditLines } from './credit-lines.ts';
import { STATE_WORDS } from './credit-words.ts';
import { levelColumns } from './level-columns.ts';
import { monthColumns } from './month-columns.ts';
import { writeTerms, writeTotals } from './terms-block.ts';
import { workingColumns } from './working-columns.ts';

/** The chosen scheme on the history: totals, months, service levels, and the workings from value to credit. */
export const creditSimulation: SheetPlan = {
  name: CREDIT_SIMULATION,
  purpose: 'What the chosen scheme makes of the history, month by month, as live formulas.',
  tab: 'expectations',
  write: (book, sheet) => {
    const found = creditLines(book.workbook);
    writeHeading(book, sheet, {
      title: CREDIT_SIMULATION,
      hint: found
        ? 'Everything here follows the sheets Credit schemes, KPI history and KPIs and SLAs. Months and KPIs are those of the export; drawn months stay as the app drew them.'
        : 'There is nothing to simulate yet: it takes a scheme, a critical service level, and a month with a figure.',
    });
    if (!found) {
      setUpPage(book, sheet, { frozenRows: 2 });
      protectSheet(sheet);
      return { rows: null, complete: null };
    }
    const workings = workingColumns(book, found);
    setColumns(sheet, workings);
    const { months } = found.tried.simulation;
    writeSection(sheet, 4, 'What it comes to');
    const termsAt = writeTotals(book, sheet, 5, found) + 1;
    writeSection(sheet, termsAt, 'Terms of the chosen scheme');
    const monthsAt = writeTerms(book, sheet, termsAt + 1, found) + 1;
    writeSection(sheet, monthsAt, 'Months');
    const numbered = months.map((month, at) => ({
      ...month,
      no: at + 1,
      month: found.tried.history.months[at] ?? '',
    }));
    const byMonth = writeTable(book, sheet, monthsAt + 1, monthColumns(found), numbered);
    const levelsAt = byMonth.last + 2;
    writeSection(sheet, levelsAt, 'Service levels, and what the incentive looks at');
    const byLevel = writeTable(book, sheet, levelsAt + 1, levelColumns(book, found), found.levels);
    const workingsAt = byLevel.last + 2;
    writeSection(sheet, workingsAt, 'Workings');
    const span = writeTable(book, sheet, workingsAt + 1, workings, found.lines);
    markWords(sheet, span.cells('state'), [
      [STATE_WORDS.missed, BAD],
      [STATE_WORDS['below-expected'], ATTENTION],
    ]);
    const [miss, excused] = ['miss', 'excused'].map((key) => `$${span.letter(key)}${span.first}`);
    markWhere(sheet, span.cells('miss'), `${miss}=1`, BAD);
    markWhere(sheet, span.cells('excused'), `${excused}="Yes"`, ATTENTION);
    markWhere(sheet, byMonth.cells('cap'), `$${byMonth.letter('cap')}${byMonth.first}=1`, BAD);
    markWhere(sheet, byMonth.cells('back'), `$${byMonth.letter('back')}${byMonth.first}>0`, GOOD);
    setUpPage(book, sheet, {
      frozenRows: 2,
      frozenColumns: 3,
      printUntil: `${byLevel.letter('paid')}${byLevel.last}`,
    });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};
