import type { Worksheet } from 'exceljs';
import { assessRisks, type RiskAssessment } from '../../../../shared/domain/risk/assess-risks.ts';
import { RISK_BANDS } from '../../../../shared/domain/risk/risk-score.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { ANCHORS } from '../../../../shared/model/anchors.ts';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { fill } from '../../cells/cell-style.ts';
import { PALETTE } from '../../cells/palette.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { markWhere } from '../../layout/marks.ts';
import { letter, nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { type Column, lines, type Span, writeTable } from '../../layout/table.ts';
import { RISK_HEAT_MAP } from '../sheet-names.ts';
import {
  HEAT_COLUMNS,
  HEAT_MAPS,
  type HeatCell,
  heatCells,
  heatFormula,
  heatText,
  LEVELS,
  orNone,
} from './heat-cells.ts';
import { bandShown } from './risk-columns.ts';

const WIDTH = 30;
const HEAD_WIDTH = 18;
const FIRST_COLUMNS = 1;

/** The risks by likelihood and impact, as a picture of what counts and one of before controls. */
export const riskHeatMap: SheetPlan = {
  name: RISK_HEAT_MAP,
  purpose: 'The risks by likelihood and impact, with counts and expected loss of each band.',
  tab: 'readiness',
  write: (book, sheet) => {
    const assessment = assessRisks(book.workbook);
    const cells = heatCells(assessment);
    sheet.getColumn(1).width = HEAD_WIDTH;
    for (const level of LEVELS) sheet.getColumn(FIRST_COLUMNS + level).width = WIDTH;
    writeHeading(book, sheet, {
      title: 'Risk heat map',
      hint: 'Everything here follows the sheets Risks and Controls. Closed risks and risks that are not rated stand in no cell.',
    });
    writeSection(sheet, 4, 'Bands');
    const bands = writeTable(book, sheet, 5, bandColumns(assessment), RISK_BANDS);
    markBands(sheet, bands.cells('band'), `$${bands.letter('from')}${bands.first}`);
    const totalAt = bands.last + 1;
    writeTotal(book, sheet, totalAt, assessment);
    const mapAt = totalAt + 2;
    const mapRows = LEVELS.length + 4;
    const figuresAt = mapAt + HEAT_MAPS.length * mapRows;
    writeSection(sheet, figuresAt, 'Figures behind the pictures');
    const figures = writeTable(book, sheet, figuresAt + 1, HEAT_COLUMNS, cells);
    HEAT_MAPS.forEach((map, index) => {
      writeMap(sheet, mapAt + index * mapRows, map, cells, figures);
    });
    setUpPage(book, sheet, {
      frozenRows: 2,
      frozenColumns: 1,
      printUntil: `${letter(FIRST_COLUMNS + LEVELS.length)}${figuresAt - 2}`,
    });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

/** Impact down, likelihood across; each cell names its risks. */
function writeMap(
  sheet: Worksheet,
  top: number,
  map: (typeof HEAT_MAPS)[number],
  cells: readonly HeatCell[],
  figures: Span,
): void {
  writeSection(sheet, top, map.title);
  put(sheet, `A${top + 1}`, 'Impact ↓  Likelihood →', { look: 'header' });
  for (const level of LEVELS)
    put(sheet, `${letter(FIRST_COLUMNS + level)}${top + 1}`, `${level} ${ANCHORS.likelihood[level - 1]}`, {
      look: 'header',
      align: 'center',
    });
  sheet.getRow(top + 1).height = 32;
  LEVELS.toReversed().forEach((impact, at) => {
    const number = top + 2 + at;
    put(sheet, `A${number}`, `${impact} ${ANCHORS.impact[impact - 1]}`, { look: 'key', middle: true });
    let tallest = 2;
    LEVELS.forEach((likelihood, across) => {
      const index = at * LEVELS.length + across;
      const cell = cells[index];
      if (!cell) return;
      const text = heatText(cell[map.key]);
      const address = `${letter(FIRST_COLUMNS + likelihood)}${number}`;
      const row = figures.first + index;
      const here = `$${figures.letter('likelihood')}$${row}&"|"&$${figures.letter('impact')}$${row}`;
      const all = `$${figures.letter(map.key)}$${row}`;
      put(sheet, address, calculated(heatFormula(map, here, all), text), { look: 'plain' });
      markBands(sheet, address, `$${figures.letter('score')}$${row}`);
      tallest = Math.max(tallest, lines(text, WIDTH));
    });
    sheet.getRow(number).height = Math.min(405, 15 * tallest + 6);
  });
}

/** From paper to one dark hue, by the band that a score belongs to. */
const GROUNDS = { medium: 'riskMedium', high: 'riskHigh', critical: 'riskCritical' } as const;

function markBands(sheet: Worksheet, cells: string, score: string): void {
  for (const { value } of RISK_BANDS.toReversed()) {
    if (value === 'low') continue;
    const at = RISK_BANDS.findIndex((band) => band.value === value) + 1;
    markWhere(sheet, cells, `${score}>=INDEX(rsk_BandFrom,${at})`, { fill: fill(PALETTE[GROUNDS[value]]) });
  }
}

type Band = (typeof RISK_BANDS)[number];

function bandColumns({ list, bands }: RiskAssessment): readonly Column<Band>[] {
  const known = (band: Band['value']) => list.filter((one) => one.band === band && one.loss !== null);
  return [
    {
      key: 'band',
      header: 'Band',
      width: HEAD_WIDTH,
      look: 'key',
      name: 'rsk_BandName',
      value: ({ value }) => bandShown(value),
    },
    {
      key: 'from',
      header: 'From a score of',
      width: WIDTH,
      look: 'plain',
      align: 'center',
      name: 'rsk_BandFrom',
      value: ({ from }) => from,
    },
    {
      key: 'count',
      header: 'Risks',
      width: WIDTH,
      look: 'calculated',
      align: 'center',
      name: 'rsk_BandCount',
      value: ({ value }, cell) => calculated(orNone(`COUNTIF(rsk_Band,${cell('band')})`), bands[value]),
    },
    {
      key: 'loss',
      header: 'Expected loss a year',
      width: WIDTH,
      look: 'calculated',
      align: 'center',
      format: '#,##0',
      value: ({ value }, cell) =>
        calculated(
          orNone(`SUMIFS(rsk_Loss,rsk_Band,${cell('band')})`),
          sumBy(known(value), ({ loss }) => loss ?? 0),
        ),
    },
  ];
}

/** The sum under the bands; a loss may be known of a risk whose score is not. */
function writeTotal(
  book: Parameters<SheetPlan['write']>[0],
  sheet: Worksheet,
  row: number,
  { bands, loss }: RiskAssessment,
): void {
  const rated = bands.low + bands.medium + bands.high + bands.critical;
  put(sheet, `A${row}`, 'All', { look: 'key' });
  put(sheet, `B${row}`, null, { look: 'plain' });
  put(sheet, `C${row}`, calculated('SUM(rsk_BandCount)', rated), { look: 'figure', align: 'center' });
  put(sheet, `D${row}`, calculated('IF(COUNT(rsk_Loss)=0,"–",SUM(rsk_Loss))', loss), {
    look: 'figure',
    align: 'center',
    format: '#,##0',
  });
  nameCells(book, sheet, 'rsk_LossTotal', `D${row}`);
}
