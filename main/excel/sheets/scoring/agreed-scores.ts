import type { ConsensusScore } from '../../../../shared/model/tables/consensus-score.ts';
import type { SheetPlan } from '../../book.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { AGREED_SCORES } from '../sheet-names.ts';

/** What the evaluators agreed on after they had talked. */
export const agreedScores: SheetPlan = {
  name: AGREED_SCORES,
  purpose: 'Scores that the evaluators agreed on after they had talked, with what settled each.',
  tab: 'selection',
  write: (book, sheet) => {
    const { consensus_score, vendor, criterion } = book.workbook;
    const rows = Object.values(consensus_score).sort(
      (a, b) =>
        (vendor[a.vendor]?.position ?? 0) - (vendor[b.vendor]?.position ?? 0) ||
        (criterion[a.criterion]?.position ?? 0) - (criterion[b.criterion]?.position ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
    writeRegister(book, sheet, {
      title: AGREED_SCORES,
      hint: 'An agreed score counts instead of the mean of the evaluators; their own scores stay on the sheet Scores.',
      columns: [
        idColumn<ConsensusScore>(({ id }) => id, 'agr_Id'),
        inputColumn<ConsensusScore>(book, 'consensus_score', 'vendor', (row) => row, {
          name: 'agr_Vendor',
          width: 24,
          band: 'Agreed score',
        }),
        ...sectionColumns<ConsensusScore>(book, 'consensus_score', (row) => row, {
          placed: ['vendor'],
          changes: {
            criterion: { name: 'agr_Criterion', width: 34 },
            score: { name: 'agr_Score', format: '0.0#' },
          },
        }),
      ],
      rows,
      printUntil: 'agreed_on',
    });
    return { rows: rows.length, complete: null };
  },
};
