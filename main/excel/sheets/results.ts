import type { SheetPlan } from '../book.ts';
import { writeHeading } from '../layout/heading.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { writeBandTable } from './results/band-table.ts';
import { writeChartData } from './results/chart-data.ts';
import { DIMENSION_COLUMNS } from './results/dimension-columns.ts';
import { writeDimensionTable } from './results/dimension-table.ts';
import { writeGateTable } from './results/gate-table.ts';
import { writeTopGaps } from './results/top-gaps.ts';
import { writeVerdict } from './results/verdict.ts';
import { RESULTS } from './sheet-names.ts';

/** How many rows the charts cover. */
const CHART_ROWS = 24;

/** The results as a reader goes through them: verdict, dimensions, charts, band, gates, gaps. */
export const results: SheetPlan = {
  name: RESULTS,
  purpose: 'Readiness band, scores per dimension with weights and targets, gates, and the largest gaps.',
  tab: 'readiness',
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: 'Results',
      hint: 'Every figure is a live formula over the checklist. Change a yellow weight, target or level and watch the scores follow.',
    });
    DIMENSION_COLUMNS.forEach(({ width }, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    const dimensionsAt = writeVerdict(book, sheet, 4);
    const chartsAt = writeDimensionTable(book, sheet, dimensionsAt);
    const gatesAt = writeBandTable(book, sheet, chartsAt + CHART_ROWS);
    const gapsAt = writeGateTable(book, sheet, gatesAt);
    const { span, next } = writeTopGaps(book, sheet, gapsAt);
    writeChartData(book, sheet, next, {
      charts: { top: chartsAt - 1, bottom: chartsAt + CHART_ROWS - 2 },
      gaps: span,
    });
    // Printed pages begin where a part begins, so that no chart is torn apart.
    for (const start of [chartsAt, gatesAt]) sheet.getRow(start - 1).addPageBreak();
    setUpPage(book, sheet, { frozenRows: 2, printUntil: `O${next - 2}` });
    protectSheet(sheet);
    return { rows: book.readiness.dimensions.length, complete: null };
  },
};
