import {
  type Calibration,
  calibrationStanding,
} from '../../../../shared/domain/behaviour/calibration-standing.ts';
import type { CalibrationSession } from '../../../../shared/model/tables/calibration-session.ts';
import { ATTENTION, GOOD, markWords } from '../../layout/marks.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CALIBRATION } from '../sheet-names.ts';

const WITHIN = '✓ Within';
const ABOVE = '! Above';

/** The scores of a calibration, as ones and noughts: a score names its calibration, or gives its id where names are not unique. */
const own = (c: CellOf) => `((cas_Session=${c('name')})+(cas_Session=${c('id')})>0)`;

/** Contacts that several assessors scored, and how far they were apart. */
export const calibrations = registerSheet<CalibrationSession>({
  name: CALIBRATION,
  purpose: 'Contacts that several assessors scored on their own, and how far apart they were.',
  hint: 'Spread = highest less lowest score of the sheet Calibration scores. Quality scores bind a partner once the latest is within the limit, with both companies.',
  table: 'calibration_session',
  prefix: 'cal',
  tab: 'expectations',
  worked: ({ workbook }) => {
    const { list } = calibrationStanding(workbook);
    const byId = new Map(list.map((one) => [one.session.id, one]));
    const of = ({ id }: CalibrationSession): Calibration | undefined => byId.get(id);
    return [
      resultColumn(
        { key: 'given', header: 'Scores', width: 9, band: 'Result', name: 'cal_Given' },
        (c) => `IFERROR(SUMPRODUCT(${own(c)}*(cas_Score<>"")),0)`,
        (row) => of(row)?.scores.filter(({ score_percent }) => score_percent !== null).length ?? 0,
      ),
      resultColumn(
        { key: 'spread', header: 'Spread, points', width: 11, format: '0.0#', name: 'cal_Spread' },
        // The lowest score is what the highest rest to a hundred leaves; an empty score counts in neither.
        (c) =>
          `IF(${c('given')}<2,"–",SUMPRODUCT(MAX(${own(c)}*cas_Score))-100+SUMPRODUCT(MAX(${own(c)}*(cas_Score<>"")*(100-cas_Score))))`,
        (row) => of(row)?.spread ?? null,
      ),
      resultColumn(
        { key: 'verdict', header: 'Against the limit', width: 13, name: 'cal_Verdict' },
        (c) =>
          `IF(ISNUMBER(${c('spread')}),IF(ROUND(${c('spread')},9)<=${parameterName('quality.spread')},"${WITHIN}","${ABOVE}"),"–")`,
        (row) => {
          const within = of(row)?.within ?? null;
          return within === null ? null : within ? WITHIN : ABOVE;
        },
      ),
      {
        key: 'order',
        header: 'Order in time',
        width: 12,
        look: 'calculated',
        align: 'center',
        format: '0.00000',
        folded: true,
        name: 'cal_Order',
        value: (row, cell, rowNumber) => {
          const place = rowNumber / 100_000;
          const spread = of(row)?.spread ?? null;
          const day = row.held_on === null ? 0 : serial(row.held_on);
          return {
            formula: `IF(ISNUMBER(${cell('spread')}),IF(ISNUMBER(${cell('held_on')}),${cell('held_on')},0)+${place},0)`,
            result: spread === null ? 0 : day + place,
          };
        },
      },
    ];
  },
  changes: { held_on: { band: 'Facts' }, agreed: { width: 48 } },
  finish: (_, sheet, span) =>
    markWords(sheet, span.cells('verdict'), [
      [WITHIN, GOOD],
      [ABOVE, ATTENTION],
    ]),
});

/** A day as spreadsheets count it: days since 30 December 1899. */
function serial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
