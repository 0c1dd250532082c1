import type { Worksheet } from 'exceljs';
import {
  PROCESS_STATUSES,
  type ProcessAudit,
  type ProcessStatus,
} from '../../../../shared/domain/sourcing/process/audit-process.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { drawn } from '../../cells/palette.ts';
import type { Series } from '../../charts/chart-order.ts';
import { thresholdLine } from '../../charts/threshold-line.ts';
import { namedCells, titleOf } from '../../charts/title-of.ts';
import { writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';

/** Colours and symbols of the four outcomes: those of the decisions that they come closest to. */
const LOOKS: Readonly<Record<ProcessStatus, Required<Pick<Series, 'colour' | 'symbol'>>>> = {
  'move-now': { colour: drawn('outsource'), symbol: 'circle' },
  'fix-then-move': { colour: 'B9770E', symbol: 'triangle' },
  'keep-or-split': { colour: drawn('hybrid'), symbol: 'diamond' },
  'keep-and-redesign': { colour: drawn('keep'), symbol: 'square' },
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
    alt: `Scatter chart of ${scored.length} processes by suitability and readiness to move, 0 to 100, with the thresholds as dashed lines. The list below has the figures.`,
    axes: { across: 'Suitability to move', up: 'Readiness to move' },
    place: { left: 0, right: 8, top: top + 2, bottom },
    series: [
      ...PROCESS_STATUSES.map(
        ({ value, label }, index): Series => ({
          name: label,
          across: {
            cells: namedCells(book, 'prc_PlotAcross'),
            values: list.map(({ suitability }) => suitability.score ?? 0),
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
        on: 'up',
      }),
      thresholdLine(book, parameters, {
        name: 'Suitable from',
        key: 'quadrant.stm',
        line: 'line_Suitable',
        on: 'across',
      }),
    ],
  });
  return true;
}

function height({ status, readiness }: ProcessAudit, outcome: ProcessStatus): number | null {
  return status === outcome ? readiness.score : null;
}
