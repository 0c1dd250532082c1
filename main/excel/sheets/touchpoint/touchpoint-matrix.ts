import type { Worksheet } from 'exceljs';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { markDecisionCodes, markDecisions } from '../../layout/decision-marks.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { letter } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { lines as linesOf, type Span, writeTable } from '../../layout/table.ts';
import { TOUCHPOINT_MATRIX } from '../sheet-names.ts';
import { DECISION_TOTAL_COLUMNS, decisionSummary, decisionTotals } from './decision-totals.ts';
import { cellFormula, cellText, MATRIX_COLUMNS, type Matrix, matrixOf } from './matrix-cells.ts';
import { addScoreChart } from './score-chart.ts';
import { touchpointLines } from './touchpoint-line.ts';

const WIDTH = 22;
const CHART_ROWS = 40;
/** Columns that the tables of this sheet take, however few stages there are. */
const FEWEST_COLUMNS = 8;

/** The map as a picture: what happens in which stage and channel, and who handles it. */
export const touchpointMatrix: SheetPlan = {
  name: TOUCHPOINT_MATRIX,
  purpose: 'The touchpoint map as a picture of stages and channels, with counts per decision and a chart.',
  tab: 'readiness',
  write: (book, sheet) => {
    const lines = touchpointLines(book);
    const matrix = matrixOf(book, lines);
    const columns = Math.max(FEWEST_COLUMNS, matrix.stages.length + 1);
    for (let column = 1; column <= columns; column += 1) sheet.getColumn(column).width = WIDTH;
    writeHeading(book, sheet, {
      title: 'Touchpoint matrix',
      hint: 'Everything here follows the touchpoint map. A field has the colour of the decision that occurs most often in it; a white one has none or a tie.',
    });
    writeSection(sheet, 4, 'Decisions');
    const totals = writeTable(book, sheet, 5, DECISION_TOTAL_COLUMNS, decisionTotals(decisionSummary(book)));
    markDecisions(sheet, totals.cells('decision'));
    const pictureAt = totals.last + 2;
    const chartAt = pictureAt + matrix.channels.length + 3;
    const drawn = addScoreChart(book, sheet, {
      row: chartAt,
      right: columns,
      bottom: chartAt + CHART_ROWS,
    });
    const figuresAt = drawn ? chartAt + CHART_ROWS + 2 : chartAt;
    writeSection(sheet, figuresAt, 'Figures behind the picture');
    const figures = writeTable(book, sheet, figuresAt + 1, MATRIX_COLUMNS, matrix.cells);
    writePicture(sheet, pictureAt, matrix, figures);
    if (drawn) sheet.getRow(chartAt - 1).addPageBreak();
    setUpPage(book, sheet, {
      frozenRows: 2,
      frozenColumns: 1,
      printUntil: `${letter(columns)}${Math.max(pictureAt, figuresAt - 2)}`,
    });
    protectSheet(sheet);
    return { rows: lines.length, complete: null };
  },
};

/** Channels down, stages across; each field names its touchpoints. */
function writePicture(
  sheet: Worksheet,
  top: number,
  { stages, channels, cells }: Matrix,
  figures: Span,
): void {
  writeSection(sheet, top, 'Stages and channels');
  if (cells.length === 0) {
    put(sheet, `A${top + 1}`, 'The picture appears when the first touchpoint is added in the app.', {
      look: 'hint',
      oneLine: true,
    });
    return;
  }
  put(sheet, `A${top + 1}`, 'Channel', { look: 'header' });
  stages.forEach((stage, at) => {
    put(sheet, `${letter(at + 2)}${top + 1}`, stage, { look: 'header' });
  });
  sheet.getRow(top + 1).height = 32;
  channels.forEach((channel, row) => {
    const number = top + 2 + row;
    put(sheet, `A${number}`, channel, { look: 'key' });
    let tallest = 1;
    stages.forEach((_, at) => {
      const index = row * stages.length + at;
      const cell = cells[index];
      const address = `${letter(at + 2)}${number}`;
      if (!cell) return;
      const text = cellText(cell);
      const all = `$${figures.letter('all')}$${figures.first + index}`;
      put(sheet, address, calculated(cellFormula(`${letter(at + 2)}$${top + 1}`, `$A${number}`, all), text), {
        look: 'plain',
      });
      markDecisionCodes(sheet, address, `$${figures.letter('most')}$${figures.first + index}`);
      tallest = Math.max(tallest, linesOf(text, WIDTH));
    });
    sheet.getRow(number).height = Math.min(405, 15 * tallest + 6);
  });
}
