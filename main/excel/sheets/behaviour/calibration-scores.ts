import type { CalibrationScore } from '../../../../shared/model/tables/calibration-score.ts';
import type { SheetPlan } from '../../book.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { CALIBRATION_SCORES } from '../sheet-names.ts';

/** What every assessor gave every contact. */
export const calibrationScores: SheetPlan = {
  name: CALIBRATION_SCORES,
  purpose: 'What every assessor gave every contact of a calibration, without seeing the others.',
  tab: 'expectations',
  write: (book, sheet) => {
    const { calibration_score, calibration_session } = book.workbook;
    const place = ({ session }: CalibrationScore) => calibration_session[session]?.position ?? 0;
    const rows = Object.values(calibration_score).sort(
      (a, b) => place(a) - place(b) || (a.assessor < b.assessor ? -1 : a.assessor > b.assessor ? 1 : 0),
    );
    writeRegister(book, sheet, {
      title: 'Calibration scores',
      hint: 'One row per assessor and contact. The sheet Calibration works out how far apart they are.',
      columns: [
        idColumn<CalibrationScore>(({ id }) => id, 'cas_Id'),
        inputColumn<CalibrationScore>(book, 'calibration_score', 'session', (row) => row, {
          name: 'cas_Session',
          width: 40,
          band: 'Score',
        }),
        ...sectionColumns<CalibrationScore>(book, 'calibration_score', (row) => row, {
          placed: ['session'],
          changes: {
            assessor: { width: 28 },
            side: { name: 'cas_Side' },
            score_percent: { name: 'cas_Score', format: '0.0#' },
          },
        }),
      ],
      rows,
      printUntil: 'note',
    });
    return { rows: rows.length, complete: null };
  },
};
