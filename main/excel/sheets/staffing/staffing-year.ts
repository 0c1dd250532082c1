import type { Worksheet } from 'exceljs';
import { addYears, type MonthNeed } from '../../../../shared/domain/staffing/staff-year.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { STAFFING_YEAR } from '../sheet-names.ts';
import { staffingOf } from './staffing-lines.ts';

/** One month: what each queue needs, in the order of the columns, and all of them. */
interface MonthLine {
  readonly name: string;
  readonly needs: readonly MonthNeed[];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const TABLE_AT = 12;

/** FTE month by month, with peak, trough and what a team of the size of the peak would cost in the other months. */
export const staffingYear: SheetPlan = {
  name: STAFFING_YEAR,
  purpose: 'FTE in each month of a usual year, the strongest and the weakest, and idle FTE in between.',
  tab: 'expectations',
  write: (book, sheet) => {
    const { queues, years } = staffingOf(book.workbook);
    const shown = queues.filter(({ queue }) => years.has(queue.id));
    writeHeading(book, sheet, {
      title: 'Staffing year',
      hint: 'Agent hours of a queue and month are the app’s figures, from the season of its channel; FTE and what follows are worked out here.',
    });
    if (shown.length === 0) {
      writeSection(
        sheet,
        4,
        'Twelve months',
        'No queue has both a volume and a channel with twelve months yet.',
      );
      setUpPage(book, sheet, { frozenRows: 2, portrait: true });
      protectSheet(sheet);
      return { rows: 0, complete: null };
    }
    const lines = MONTHS.map((name, month): MonthLine => {
      const needs = shown.flatMap(({ queue }) => years.get(queue.id)?.months[month] ?? []);
      return { name, needs };
    });
    const columns = monthColumns(shown.map(({ queue }) => [queue.name, queue.id]));
    setColumns(sheet, columns);
    writeTotals(book, sheet);
    writeSection(sheet, TABLE_AT - 1, 'Month by month');
    const span = writeTable(book, sheet, TABLE_AT, columns, lines);
    setUpPage(book, sheet, { frozenRows: 2, printUntil: `${span.letter('total')}${span.last}` });
    protectSheet(sheet);
    return { rows: lines.length, complete: null };
  },
};

/** @param queues the name and id of each queue; its row on the sheet Queues may have been sorted */
function monthColumns(queues: readonly (readonly [string, string])[]): readonly Column<MonthLine>[] {
  const figure = { width: 16, align: 'center', format: '0.0' } as const;
  return [
    { key: 'name', header: 'Month', width: 34, look: 'key', value: ({ name }) => name },
    {
      ...figure,
      key: 'contacts',
      header: 'Contacts',
      look: 'plain',
      format: '#,##0',
      value: ({ needs }) => sumBy(needs, ({ contacts }) => contacts),
    },
    ...queues.map(
      ([name], index): Column<MonthLine> => ({
        ...figure,
        key: `hours${index}`,
        header: `${name}, agent hours a week`,
        look: 'plain',
        value: ({ needs }) => needs[index]?.agentHours ?? null,
      }),
    ),
    ...queues.map(
      ([name, id], index): Column<MonthLine> => ({
        ...figure,
        key: `fte${index}`,
        header: `${name}, FTE`,
        look: 'calculated',
        value: ({ needs }, cell) => {
          const place = `MATCH("${id.replaceAll('"', '""')}",que_Id,0)`;
          const paid = `(INDEX(que_WeeklyHours,${place})*(1-INDEX(que_Shrinkage,${place})/100))`;
          return calculated(`${cell(`hours${index}`)}/${paid}`, needs[index]?.fte ?? null);
        },
      }),
    ),
    {
      ...figure,
      key: 'total',
      header: 'All, FTE',
      look: 'calculated',
      name: 'sty_FTE',
      value: ({ needs }, cell) =>
        calculated(
          `SUM(${cell('fte0')}:${cell(`fte${queues.length - 1}`)})`,
          sumBy(needs, ({ fte }) => fte),
        ),
    },
  ];
}

/** Peak, trough, mean and idle FTE-months, each with its name. */
function writeTotals(book: Book, sheet: Worksheet): void {
  const year = addYears([...staffingOf(book.workbook).years.values()]);
  if (!year) return;
  const { team_cost, team_fte, currency } = book.engagement;
  const perMonth = team_cost === null || !team_fte ? null : team_cost / team_fte / 12;
  const lines: readonly (readonly [string, string, CellContent, string, string])[] = [
    [
      'Strongest month, FTE',
      'sty_Peak',
      calculated('MAX(sty_FTE)', year.peak.fte),
      '0.0',
      'All queues together.',
    ],
    [
      'Weakest month, FTE',
      'sty_Trough',
      calculated('MIN(sty_FTE)', year.trough.fte),
      '0.0',
      'All queues together.',
    ],
    ['Mean of the year, FTE', 'sty_Mean', calculated('SUM(sty_FTE)/12', year.meanFte), '0.0', ''],
    [
      'Idle FTE-months',
      'sty_Idle',
      calculated('12*sty_Peak-SUM(sty_FTE)', year.idleFteMonths),
      '0.0',
      'If the team had the size of the strongest month all year.',
    ],
    [
      `Cost of that, ${currency} a year`,
      'sty_IdleCost',
      calculated(
        'IF(ISNUMBER(prf_CostPerFTE),sty_Idle*prf_CostPerFTE/12,"–")',
        perMonth === null ? null : year.idleFteMonths * perMonth,
      ),
      '#,##0',
      'At what an FTE of today’s team costs, from the sheet Profile.',
    ],
  ];
  writeSection(sheet, 4, 'The year');
  lines.forEach(([label, name, content, format, note], index) => {
    const row = 5 + index;
    put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
    put(sheet, `B${row}`, content, { look: 'figure', align: 'left', middle: true, format });
    put(sheet, `C${row}`, note, { look: 'hint', middle: true, oneLine: true, indent: 1 });
    sheet.getRow(row).height = 20;
    nameCells(book, sheet, name, `B${row}`);
  });
}
