import { balancedScore } from '../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { GREEN_OUTSIDE, RED_INSIDE, watermelon } from '../../../../shared/domain/kpi/formulas/watermelon.ts';
import { kpisInOrder } from '../../../../shared/domain/kpi/kpis-in-order.ts';
import type { SheetPlan } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { writeHeading } from '../../layout/heading.ts';
import { BAD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { BALANCED_SCORE } from '../sheet-names.ts';
import { categoryShown } from './kpi-choices.ts';

/** One number for the service, and whether green reports hide unhappy customers. */
export const balancedScoreSheet: SheetPlan = {
  name: BALANCED_SCORE,
  purpose:
    'One number for the service out of weighted KPIs, and an alert when it is green outside and red inside.',
  tab: 'expectations',
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: BALANCED_SCORE,
      hint: 'Everything here follows the columns Worst, Best, Latest value and Weight of the sheet KPIs and SLAs.',
    });
    sheet.getColumn('A').width = 36;
    sheet.getColumn('B').width = 16;
    sheet.getColumn('C').width = 90;
    const list = kpisInOrder(book.workbook);
    const total = balancedScore(list);
    const { outside, inside, alert } = watermelon(list);
    const [activity, efficiency, customer] = ['activity', 'efficiency', 'customer'].map(categoryShown);
    const sum = (category: string | undefined) => `SUMIFS(kpi_Score,kpi_Category,"${category}")`;
    const count = (category: string | undefined) => `COUNTIFS(kpi_Category,"${category}",kpi_Score,">=0")`;
    const mean = (sums: string, counts: string) => `IFERROR(IF((${counts})=0,"–",(${sums})/(${counts})),"–")`;
    const lines: readonly (readonly [string, string, CellContent, string, string])[] = [
      [
        'Balanced score',
        'bsc_Score',
        calculated('IFERROR(IF(SUM(kpi_CountedWeight)=0,"–",SUM(kpi_Points)),"–")', total.score),
        '0.0',
        'Σ weight × score × 100 ÷ Σ weights that count. Score = (worst − latest) ÷ (worst − best), between 0 and 1.',
      ],
      [
        'Weights that count',
        'bsc_Counted',
        calculated('IFERROR(SUM(kpi_CountedWeight),0)', total.countedWeight),
        '0.##" %"',
        'Of KPIs with a weight and a score. Other than 100 % is scaled.',
      ],
      [
        'All weights',
        'bsc_Weights',
        calculated('IFERROR(SUM(kpi_Weight),0)', total.weightSum),
        '0.##" %"',
        'A weight without a score is left out, not counted as nothing.',
      ],
      [
        'Outside: access and efficiency',
        'bsc_Outside',
        calculated(
          mean(`${sum(activity)}+${sum(efficiency)}`, `${count(activity)}+${count(efficiency)}`),
          outside,
        ),
        '0.00',
        'Mean score of all KPIs of both categories; weights do not matter.',
      ],
      [
        'Inside: customers',
        'bsc_Inside',
        calculated(mean(sum(customer), count(customer)), inside),
        '0.00',
        'Mean score of all customer KPIs.',
      ],
      [
        'Green outside, red inside',
        'bsc_Alert',
        calculated(
          `IF(AND(ISNUMBER(bsc_Outside),ISNUMBER(bsc_Inside)),IF(AND(ROUND(bsc_Outside,9)>=${GREEN_OUTSIDE},ROUND(bsc_Inside,9)<${RED_INSIDE}),"Yes","No"),"–")`,
          alert,
        ),
        '0',
        `Yes when the outside is ${GREEN_OUTSIDE} or more while the inside is below ${RED_INSIDE}.`,
      ],
    ];
    lines.forEach(([label, name, content, format, note], at) => {
      const row = 4 + at;
      put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
      put(sheet, `B${row}`, content, { look: 'figure', align: 'left', middle: true, format });
      put(sheet, `C${row}`, note, { look: 'hint', middle: true, oneLine: true, indent: 1 });
      sheet.getRow(row).height = 20;
      nameCells(book, sheet, name, `B${row}`);
    });
    const last = 3 + lines.length;
    markWords(sheet, `B${last}:B${last}`, [['Yes', BAD]]);
    setUpPage(book, sheet, { frozenRows: 2, printUntil: `C${last}` });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};
