import type { Worksheet } from 'exceljs';
import { BUY_IN_NEEDED, buyInGate, STRONG_INFLUENCE } from '../../../../shared/domain/change/buy-in-gate.ts';
import { buyInIndex } from '../../../../shared/domain/change/buy-in-index.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { CHANGE_OVERVIEW } from '../sheet-names.ts';
import { writeImpactCells } from './impact-totals.ts';
import { writeRoleTotals } from './role-totals.ts';

/** Buy-in, effects and people by path, worked out from the registers behind. */
export const changeOverview: SheetPlan = {
  name: CHANGE_OVERVIEW,
  purpose:
    'Buy-in index now and at the start, how severe the effects are, and what becomes of how many people.',
  tab: 'readiness',
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: 'People and change',
      hint: 'Everything here follows from the sheets Stakeholders, Impact grid and Role transitions.',
    });
    for (const [column, width] of [
      ['A', 36],
      ['B', 18],
      ['C', 18],
      ['D', 18],
      ['E', 18],
    ] as const)
      sheet.getColumn(column).width = width;
    let row = 4;
    row = writeBuyIn(book, sheet, row);
    row = writeImpactCells(book, sheet, row);
    row = writeRoleTotals(book, sheet, row);
    setUpPage(book, sheet, { frozenRows: 2, portrait: true, printUntil: `E${row}` });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

/** The index and its conditions. Answers the row where the next part starts. */
function writeBuyIn(book: Book, sheet: Worksheet, top: number): number {
  const groups = Object.values(book.workbook.stakeholder);
  writeSection(sheet, top, 'Buy-in', groups.length === 0 ? 'No groups are listed yet.' : '');
  if (groups.length === 0) return top + 3;
  const { index, against, passed } = buyInGate(groups);
  const formula = (weight: string, product: string) =>
    `IF(SUM(${weight})=0,"–",100*SUM(${product})/(4*SUM(${weight})))`;
  const lines: readonly (readonly [string, string, CellContent, string, string])[] = [
    [
      'Buy-in index',
      'buyin_Index',
      calculated(formula('stk_Weight', 'stk_Product'), index),
      '0.0',
      'Σ(influence × points) / (4 × Σ influence) × 100.',
    ],
    [
      'At the start',
      'buyin_Start',
      calculated(formula('stk_StartWeight', 'stk_StartProduct'), buyInIndex(groups, 'start')),
      '0.0',
      'The same with the attitudes at the start.',
    ],
    [
      'Strong groups that are against',
      'buyin_Against',
      calculated(`COUNTIFS(stk_Points,0,stk_Weight,">=${STRONG_INFLUENCE}")`, against.length),
      '0',
      `Groups with an influence of ${STRONG_INFLUENCE} or 5.`,
    ],
    [
      'Nothing in the way of the gate',
      'buyin_Gate',
      calculated(
        `IF(ISNUMBER(buyin_Index),IF(AND(ROUND(buyin_Index,9)>=${BUY_IN_NEEDED},buyin_Against=0),"Yes","No"),"–")`,
        passed,
      ),
      '0',
      `At least ${BUY_IN_NEEDED}, and none of these against. People decide.`,
    ],
  ];
  lines.forEach(([label, name, content, format, note], at) => {
    const row = top + 1 + at;
    put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
    put(sheet, `B${row}`, content, { look: 'figure', align: 'left', middle: true, format });
    put(sheet, `C${row}`, note, { look: 'hint', middle: true, oneLine: true, indent: 1 });
    sheet.getRow(row).height = 20;
    nameCells(book, sheet, name, `B${row}`);
  });
  markWords(sheet, `B${top + lines.length}:B${top + lines.length}`, [
    ['Yes', GOOD],
    ['No', BAD],
  ]);
  return top + lines.length + 2;
}
