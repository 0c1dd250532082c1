import type { Worksheet } from 'exceljs';
import { assessTransition, type Transition } from '../../../../shared/domain/transition/assess-transition.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import { writeHeading } from '../../layout/heading.ts';
import { ATTENTION, BAD, markWhere, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { setColumns, writeTable } from '../../layout/table.ts';
import { TRANSITION_PLAN } from '../sheet-names.ts';
import { planColumns } from './plan-columns.ts';
import { type PlanLine, planLines } from './plan-line.ts';
import { writeWeeks } from './plan-weeks.ts';
import { dayCount } from './stages.ts';

const TOP = 4;
const FIGURES = 7;
/** The row with the names of the columns: below the figures of the whole plan. */
const HEADER = TOP + FIGURES + 1;

/** When each stage begins and ends, which are critical, and the plan as a picture week by week. */
export const transitionPlan: SheetPlan = {
  name: TRANSITION_PLAN,
  purpose: 'The days of the hand-over, its critical stages and a week-by-week picture of the plan.',
  tab: 'expectations',
  write: (book, sheet) => {
    const transition = assessTransition(book.workbook);
    const lines = planLines(book.workbook, HEADER + 1);
    const columns = planColumns();
    writeHeading(book, sheet, {
      title: TRANSITION_PLAN,
      hint: 'Lengths, waits and days follow the sheet Transition stages. What comes after what is as it was when this file was made. ● critical, ○ has slack, · how far it may slip.',
      firstColumn: 2,
    });
    setColumns(sheet, columns);
    const span = writeTable(book, sheet, HEADER, columns, lines);
    writeFigures(book, sheet, transition, lines);
    const until = writeWeeks(sheet, lines, transition.plan, {
      headerRow: HEADER,
      firstColumn: columns.length + 1,
    });
    sheet.getRow(HEADER).height = 62;
    markWords(sheet, span.cells('critical'), [['●', ATTENTION]]);
    setUpPage(book, sheet, {
      frozenRows: 2,
      frozenColumns: 2,
      repeat: `${HEADER}:${HEADER}`,
      chosen: 'B1',
      printUntil: `${until}${span.last}`,
    });
    protectSheet(sheet);
    return { rows: lines.length, complete: null };
  },
};

/** Start, going live and end of the whole plan; the first two may be changed here to see what follows. */
function writeFigures(
  book: Book,
  sheet: Worksheet,
  { plan, goLive }: Transition,
  lines: readonly PlanLine[],
): void {
  const { transition_start, go_live_on } = book.engagement;
  const day = (text: string | null) => (text === null ? null : dayCount(text));
  const pilot = lines.findIndex(
    ({ one }) => one === lines.findLast((line) => line.one.stage.kind === 'pilot')?.one,
  );
  const afterPilot = pilot < 0 ? '"–"' : `IF(ISNUMBER(E${HEADER + 1 + pilot}),E${HEADER + 1 + pilot}+1,"–")`;
  const figures: readonly {
    readonly label: string;
    readonly name: string;
    readonly content: CellContent;
    readonly input?: boolean;
    readonly count?: boolean;
    readonly note: string;
  }[] = [
    {
      label: 'Transition starts',
      name: 'trp_Start',
      content: transition_start === null ? null : excelDate(transition_start),
      input: true,
      note: 'From the profile. Type another day to see what follows; it is not read back.',
    },
    {
      label: 'Goes live as wanted',
      name: 'trp_Wanted',
      content: go_live_on === null ? null : excelDate(go_live_on),
      input: true,
      note: 'From the profile.',
    },
    {
      label: 'Begins by the plan',
      name: 'trp_Begin',
      content: calculated('IF(COUNT(trp_First)=0,"–",MIN(trp_First))', day(plan.start)),
      note: 'The first day of all stages.',
    },
    {
      label: 'Goes live by the plan',
      name: 'trp_GoLive',
      content: calculated(
        `IF(MAX(trs_Volume)>0,IF(COUNT(trp_VolumeFrom)=0,"–",MIN(trp_VolumeFrom)),${afterPilot})`,
        day(goLive.planned),
      ),
      note: 'The first day of the earliest stage that gives the partner volume; otherwise the day after the pilot.',
    },
    {
      label: 'Days late',
      name: 'trp_Late',
      content: calculated(
        'IF(AND(ISNUMBER(trp_Wanted),ISNUMBER(trp_GoLive)),trp_GoLive-trp_Wanted,"–")',
        goLive.lateDays,
      ),
      count: true,
      note: 'Below zero: days to spare.',
    },
    {
      label: 'Ends by the plan',
      name: 'trp_End',
      content: calculated('IF(COUNT(trp_Last)=0,"–",MAX(trp_Last))', day(plan.end)),
      note: 'The last day of all stages.',
    },
    {
      label: 'Critical stages',
      name: 'trp_CriticalCount',
      content: calculated('COUNTIF(trp_Critical,"●*")', plan.critical.length),
      count: true,
      note: 'Each day that one of them slips moves the end of the plan.',
    },
  ];
  figures.forEach(({ label, name, content, input = false, count = false, note }, index) => {
    const row = TOP + index;
    put(sheet, `B${row}`, label, { look: 'key', middle: true });
    put(sheet, `C${row}`, content, {
      look: input ? 'input' : 'figure',
      align: 'center',
      middle: true,
      format: count ? '0' : 'yyyy-mm-dd',
    });
    put(sheet, `D${row}`, note, { look: 'hint', oneLine: true, middle: true, indent: 1 });
    nameCells(book, sheet, name, `C${row}`);
  });
  markWhere(sheet, `C${TOP + 4}`, `AND(ISNUMBER($C$${TOP + 4}),$C$${TOP + 4}>0)`, BAD);
}
