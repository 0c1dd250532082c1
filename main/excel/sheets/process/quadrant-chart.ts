import type { Worksheet } from 'exceljs';
import {
  PROCESS_STATUSES,
  type ProcessAudit,
  type ProcessStatus,
} from '../../../../shared/domain/sourcing/process/audit-process.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { Series } from '../../charts/chart-order.ts';
import { thresholdLine } from '../../charts/threshold-line.ts';
import { namedCells, titleOf } from '../../charts/title-of.ts';
import { writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';

/** Colours and symbols of the four outcomes, as on screen. */
const LOOKS: Readonly<Record<ProcessStatus, Required<Pick<Series, 'colour' | 'symbol'>>>> = {
  'move-now': { colour: '117864', symbol: 'circle' },
  'fix-then-move': { colour: 'B9770E', symbol: 'triangle' },
  'keep-or-split': { colour: '8E5AA8', symbol: 'diamond' },
  'keep-and-redesign': { colour: 'B03A2E', symbol: 'square' },
};

/** Draws the processes between readiness and suitability; answers whether there was anything to draw. */
export function addQuadrantChart(
  book: Book,
  sheet: Worksheet,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): boolean {
  const { list } = book.audits;
  const scored = list.filter(({ index }) => index !== null);
  if (scored.length === 0) return false;
  const ready = list.filter(({ status }) => status === 'move-now').length;
  writeSection(sheet, top + 1, 'Where the processes stand');
  put(
    sheet,
    `A${top + 2}`,
    calculated(
      `COUNTIF(prc_StatusCode,1)&" of "&ROWS(prc_Id)&" processes can move now"`,
      `${ready} of ${list.length} processes can move now`,
    ),
    { look: 'hint', oneLine: true },
  );
  nameCells(book, sheet, 'finding_Processes', `A${top + 2}`);
  const parameters = parametersOf(book.workbook);
  book.charts.push({
    sheet: sheet.name,
    kind: 'scatter',
    title: titleOf(book, 'finding_Processes'),
    alt: `Scatter chart of ${scored.length} processes by readiness and suitability to move, 0 to 100, with the thresholds as dashed lines. The list below has the figures.`,
    axes: { across: 'Readiness to move', up: 'Suitability to move' },
    place: { left: 0, right: 8, top: top + 2, bottom },
    series: [
      ...PROCESS_STATUSES.map(
        ({ value, label }, index): Series => ({
          name: label,
          across: {
            cells: namedCells(book, 'prc_PlotAcross'),
            values: list.map(({ readiness }) => readiness.score ?? 0),
          },
          cells: namedCells(book, `prc_Plot${index + 1}`),
          values: list.map((audit) => height(audit, value)),
          ...LOOKS[value],
        }),
      ),
      thresholdLine(book, parameters, {
        name: 'Ready from',
        key: 'quadrant.rtm',
        line: 'line_Ready',
        on: 'across',
      }),
      thresholdLine(book, parameters, {
        name: 'Suitable from',
        key: 'quadrant.stm',
        line: 'line_Suitable',
        on: 'up',
      }),
    ],
  });
  return true;
}

function height({ status, suitability }: ProcessAudit, outcome: ProcessStatus): number | null {
  return status === outcome ? suitability.score : null;
}
