import type { KnockOutResult } from '../../../../shared/model/tables/knock-out-result.ts';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { KNOCK_OUT_RESULTS_SHEET } from '../sheet-names.ts';
import { resultWord } from './words.ts';

/** What was seen of each vendor at each knock-out. */
export const knockOutResults: SheetPlan = {
  name: KNOCK_OUT_RESULTS_SHEET,
  purpose: 'What was seen of each vendor at each knock-out, by whom and when, and why one was waived.',
  tab: 'selection',
  write: (book, sheet) => {
    const { vendor, knock_out, knock_out_result } = book.workbook;
    const place = (row: KnockOutResult) =>
      (vendor[row.vendor]?.position ?? 0) * 1_000 + (knock_out[row.knock_out]?.position ?? 0);
    const rows = Object.values(knock_out_result).sort(
      (a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1),
    );
    const span = writeRegister<KnockOutResult>(book, sheet, {
      title: KNOCK_OUT_RESULTS_SHEET,
      hint: 'One row for each vendor and knock-out that somebody has looked at. What has no row is open. Only knock-outs that apply count.',
      columns: [
        idColumn<KnockOutResult>(({ id }) => id, 'kor_Id'),
        inputColumn<KnockOutResult>(book, 'knock_out_result', 'vendor', (row) => row, {
          name: 'kor_Vendor',
          width: 24,
          band: 'Result',
        }),
        {
          key: 'counts',
          header: 'Applies',
          name: 'kor_Counts',
          width: 10,
          look: 'calculated',
          align: 'center',
          value: (row, c) =>
            calculated(
              `IF(SUMPRODUCT(((kno_Name=${c('knock_out')})+(kno_Id=${c('knock_out')})>0)*(kno_Active="Yes"))>0,1,0)`,
              knock_out[row.knock_out]?.active ? 1 : 0,
            ),
        },
        ...sectionColumns<KnockOutResult>(book, 'knock_out_result', (row) => row, {
          placed: ['vendor'],
          changes: { knock_out: { name: 'kor_KnockOut', width: 44 }, result: { name: 'kor_Result' } },
        }),
      ],
      rows,
      printUntil: 'reason',
    });
    if (rows.length > 0)
      markWords(sheet, span.cells('result'), [
        [resultWord('fail'), BAD],
        [resultWord('waived'), ATTENTION],
        [resultWord('pass'), GOOD],
      ]);
    return { rows: rows.length, complete: null };
  },
};
