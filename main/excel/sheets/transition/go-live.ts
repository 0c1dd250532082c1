import type { Worksheet } from 'exceljs';
import { goLiveChecks, goLiveScore } from '../../../../shared/domain/transition/go-live-score.ts';
import {
  type CheckScore,
  GO_VERDICTS,
  verdictLabel,
} from '../../../../shared/domain/transition/score-checks.ts';
import { CHECK_STATES } from '../../../../shared/model/expectation-lists.ts';
import type { TransitionCheck } from '../../../../shared/model/tables/transition-check.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import { writeHeading } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { put } from '../../layout/put.ts';
import { addFilter, type CellOf, type Column, setColumns, writeTable } from '../../layout/table.ts';
import { GO_LIVE_SHEET } from '../sheet-names.ts';
import { GO_LIVE, MET, NOT_APPLICABLE, NOT_MET } from './conditions.ts';
import { dayCount } from './stages.ts';

const TOP = 4;
const HEADER = 11;

/** Whether to go live: the score, the rule of the musts, and every condition as it stands. */
export const goLive: SheetPlan = {
  name: GO_LIVE_SHEET,
  purpose: 'Go or no-go: the score of the conditions, the musts that forbid it, and every condition.',
  tab: 'expectations',
  write: (book, sheet) => {
    const result = goLiveScore(book.workbook);
    const checks = goLiveChecks(book.workbook);
    writeHeading(book, sheet, {
      title: GO_LIVE_SHEET,
      hint: 'Everything here follows the sheet Transition conditions: change the status there.',
      firstColumn: 2,
    });
    const columns = checkColumns(book);
    setColumns(sheet, columns);
    writeScore(book, sheet, result);
    const span = writeTable(book, sheet, HEADER, columns, checks);
    if (checks.length > 0)
      markWords(sheet, span.cells('status'), [
        [NOT_MET, BAD],
        [MET, GOOD],
        ['Open', ATTENTION],
      ]);
    if (checks.length > 0) markWords(sheet, span.cells('stops'), [['✕', BAD]]);
    addFilter(sheet, HEADER, columns, span);
    setUpPage(book, sheet, {
      frozenRows: 2,
      repeat: `${HEADER}:${HEADER}`,
      chosen: 'B1',
      printUntil: `${span.letter('evidence')}${span.last}`,
    });
    protectSheet(sheet);
    return { rows: checks.length, complete: null };
  },
};

const IS_LIVE = `(trc_Kind="${GO_LIVE}")`;
const APPLIES = `(trc_Status<>"${NOT_APPLICABLE}")`;

/** Sums over conditions that may not be there: columns are then one cell, which not every program counts in. */
const sum = (product: string) => `IFERROR(SUMPRODUCT(${product}),0)`;

function writeScore(
  book: Book,
  sheet: Worksheet,
  { score, weight, metWeight, openMusts, verdict }: CheckScore,
) {
  const [go, conditions] = ['hand_over.go', 'hand_over.conditions'].map(parameterName);
  const label = (index: number) => GO_VERDICTS[index]?.label ?? '';
  const lines = [
    {
      label: 'Verdict',
      name: 'gol_Verdict',
      content: calculated(
        `IF(gol_OpenMusts>0,"${label(2)}",IF(ISNUMBER(gol_Score),IF(ROUND(gol_Score,9)>=${go},"${label(0)}",IF(ROUND(gol_Score,9)>=${conditions},"${label(1)}","${label(2)}")),"–"))`,
        verdict === null ? null : verdictLabel(verdict),
      ),
      note: 'Any must that is open or not met is a no-go, whatever the score.',
    },
    {
      label: 'Score',
      name: 'gol_Score',
      content: calculated('IF(gol_Weight>0,gol_Met/gol_Weight*100,"–")', score),
      format: '0.0',
      note: 'Weights that are met ÷ weights that apply × 100.',
    },
    {
      label: 'Open musts',
      name: 'gol_OpenMusts',
      content: calculated(
        sum(`${IS_LIVE}*${APPLIES}*(trc_Status<>"${MET}")*(trc_Must="Yes")*(trc_Id<>"")`),
        openMusts.length,
      ),
      note: '',
    },
    {
      label: 'Weight met',
      name: 'gol_Met',
      content: calculated(sum(`${IS_LIVE}*(trc_Status="${MET}")*trc_Weight`), metWeight),
      note: '',
    },
    {
      label: 'Weight that applies',
      name: 'gol_Weight',
      content: calculated(sum(`${IS_LIVE}*${APPLIES}*trc_Weight`), weight),
      note: 'The thresholds stand on the sheet Method settings.',
    },
  ];
  lines.forEach(({ label: title, name, content, note, ...rest }, index) => {
    const row = TOP + index;
    put(sheet, `B${row}`, title, { look: 'key', middle: true });
    put(sheet, `C${row}`, content, { look: 'figure', align: 'center', middle: true, ...rest });
    put(sheet, `D${row}`, note, { look: 'hint', oneLine: true, middle: true, indent: 1 });
    nameCells(book, sheet, name, `C${row}`);
  });
  markWords(sheet, `C${TOP}`, [
    [label(2), BAD],
    [label(1), ATTENTION],
    [label(0), GOOD],
  ]);
}

function checkColumns(book: Book): readonly Column<TransitionCheck>[] {
  const told = (cell: CellOf, column: string) => `INDEX(trc_${column},MATCH(${cell('id')},trc_Id,0))`;
  const people = book.workbook.person;
  return [
    { key: 'id', header: 'Id', width: 12, look: 'plain', hidden: true, value: ({ id }) => id },
    {
      key: 'name',
      header: 'Condition',
      width: 62,
      look: 'key',
      value: ({ name }, cell) => calculated(`${told(cell, 'Name')}&""`, name),
    },
    {
      key: 'status',
      header: 'Status',
      width: 18,
      look: 'calculated',
      align: 'center',
      value: ({ status }, cell) =>
        calculated(
          `${told(cell, 'Status')}&""`,
          CHECK_STATES.find(({ value }) => value === status)?.label ?? status,
        ),
    },
    {
      key: 'must',
      header: 'Must',
      width: 9,
      look: 'calculated',
      align: 'center',
      value: ({ must }, cell) => calculated(`${told(cell, 'Must')}&""`, must ? yesNo(true) : ''),
    },
    {
      key: 'stops',
      header: 'Forbids',
      width: 12,
      look: 'calculated',
      align: 'center',
      value: ({ must, status }, cell) =>
        calculated(
          `IF(AND(${cell('must')}="Yes",${cell('status')}<>"${MET}",${cell('status')}<>"${NOT_APPLICABLE}"),"✕ forbids","")`,
          must && status !== 'met' && status !== 'not-applicable' ? '✕ forbids' : '',
        ),
    },
    {
      key: 'weight',
      header: 'Weight',
      width: 9,
      look: 'calculated',
      align: 'center',
      value: ({ weight }, cell) => calculated(told(cell, 'Weight'), weight),
    },
    {
      key: 'counts',
      header: 'Counts',
      width: 9,
      look: 'calculated',
      align: 'center',
      name: 'gol_Counts',
      value: ({ weight, status }, cell) =>
        calculated(`IF(${cell('status')}="${MET}",${cell('weight')},0)`, status === 'met' ? weight : 0),
    },
    {
      key: 'due',
      header: 'Due',
      width: 13,
      look: 'calculated',
      align: 'center',
      format: 'yyyy-mm-dd',
      value: ({ due_on }, cell) =>
        calculated(
          `IF(${told(cell, 'Due')}>0,${told(cell, 'Due')},"")`,
          due_on === null ? '' : typeof excelDate(due_on) === 'string' ? due_on : dayCount(due_on),
        ),
    },
    {
      key: 'owner',
      header: 'Owner',
      width: 24,
      look: 'plain',
      value: ({ owner }) => (owner === null ? null : (people[owner]?.name ?? null)),
    },
    { key: 'evidence', header: 'Evidence', width: 50, look: 'plain', value: ({ evidence }) => evidence },
  ];
}
