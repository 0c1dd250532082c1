import type { Worksheet } from 'exceljs';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import { SOURCING_DECISIONS, type SourcingDecision } from '../../../../shared/model/sourcing.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { drawn } from '../../cells/palette.ts';
import type { Series } from '../../charts/chart-order.ts';
import { thresholdLine } from '../../charts/threshold-line.ts';
import { namedCells, titleOf } from '../../charts/title-of.ts';
import { decisionCode } from '../../layout/decision-marks.ts';
import { writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';

const SYMBOLS: Readonly<Record<SourcingDecision | 'open', NonNullable<Series['symbol']>>> = {
  keep: 'square',
  outsource: 'circle',
  automate: 'triangle',
  hybrid: 'diamond',
  open: 'circle',
};

/** Draws every touchpoint between its outsource and its keep score; answers whether there was anything to draw. */
export function addScoreChart(
  book: Book,
  sheet: Worksheet,
  { row, right, bottom }: { readonly row: number; readonly right: number; readonly bottom: number },
): boolean {
  const { advice } = book;
  const scored = advice.filter(({ scores }) => scores.keep !== null && scores.outsource !== null);
  if (scored.length === 0) return false;
  const moving = advice.filter(({ effective }) => effective === 'outsource' || effective === 'hybrid').length;
  const [partner, both] = [decisionCode('outsource'), decisionCode('hybrid')];
  writeSection(sheet, row, 'Scores of all touchpoints');
  put(
    sheet,
    `A${row + 1}`,
    calculated(
      `(COUNTIF(tpt_Code,${partner})+COUNTIF(tpt_Code,${both}))&" of "&ROWS(tpt_Id)&" touchpoints go to a partner in full or in part"`,
      `${moving} of ${advice.length} touchpoints go to a partner in full or in part`,
    ),
    { look: 'hint', oneLine: true },
  );
  nameCells(book, sheet, 'finding_Touchpoints', `A${row + 1}`);
  const parameters = parametersOf(book.workbook);
  const decisions = [...SOURCING_DECISIONS, { value: 'open', label: 'Open' }] as const;
  book.charts.push({
    sheet: sheet.name,
    kind: 'scatter',
    title: titleOf(book, 'finding_Touchpoints'),
    alt: `Scatter chart of ${scored.length} touchpoints by outsource and keep score, 0 to 100, with the thresholds as dashed lines. The touchpoint map has the figures.`,
    axes: { across: 'Outsource score', up: 'Keep score' },
    place: { left: 0, right, top: row + 1, bottom },
    series: [
      ...decisions.map(
        ({ value, label }, index): Series => ({
          name: label,
          across: {
            cells: namedCells(book, 'tpt_PlotAcross'),
            values: advice.map(({ scores }) => scores.outsource ?? 0),
          },
          cells: namedCells(book, `tpt_Plot${index + 1}`),
          values: advice.map(({ effective, scores }) =>
            (effective ?? 'open') === value && scores.outsource !== null ? scores.keep : null,
          ),
          colour: drawn(value),
          symbol: SYMBOLS[value],
        }),
      ),
      thresholdLine(book, parameters, {
        name: 'Keep from',
        key: 'decision.keep',
        line: 'line_Keep',
        on: 'up',
      }),
      thresholdLine(book, parameters, {
        name: 'Leaning to keep from',
        key: 'decision.keep_leaning',
        line: 'line_Leaning',
        on: 'up',
      }),
      thresholdLine(book, parameters, {
        name: 'Outsource from',
        key: 'decision.outsource',
        line: 'line_Outsource',
        on: 'across',
      }),
    ],
  });
  return true;
}
