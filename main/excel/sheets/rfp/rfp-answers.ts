import { isAnswered, isTooLong } from '../../../../shared/domain/rfp/answer-marks.ts';
import { rfpNumbers } from '../../../../shared/domain/rfp/rfp-outline.ts';
import type { VendorAnswer } from '../../../../shared/model/tables/vendor-answer.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Column } from '../../layout/table.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { RFP_ANSWERS } from '../sheet-names.ts';
import { answerStateWord, answerTypeWord } from './rfp-words.ts';

/** Every answer of every vendor, with its length and whether it says anything. */
export const rfpAnswers: SheetPlan = {
  name: RFP_ANSWERS,
  purpose: 'What each vendor answered to each question, when it came, and what it replaced.',
  tab: 'selection',
  write: (book, sheet) => {
    const { vendor, rfp_question, vendor_answer } = book.workbook;
    const place = (row: VendorAnswer) =>
      (vendor[row.vendor]?.position ?? 0) * 10_000 + (rfp_question[row.rfp_question]?.position ?? 0);
    const rows = Object.values(vendor_answer).sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
    const span = writeRegister<VendorAnswer>(book, sheet, {
      title: RFP_ANSWERS,
      hint: 'One row for each vendor and question. A declined answer is none; a document without words is one.',
      columns: [
        idColumn<VendorAnswer>(({ id }) => id, 'rfa_Id'),
        inputColumn<VendorAnswer>(book, 'vendor_answer', 'vendor', (row) => row, {
          name: 'rfa_Vendor',
          width: 24,
          band: 'Answer',
        }),
        ...workedColumns(book),
        ...sectionColumns<VendorAnswer>(book, 'vendor_answer', (row) => row, {
          placed: ['vendor'],
          changes: {
            rfp_question: { width: 40 },
            late: { name: 'rfa_Late' },
            state: { name: 'rfa_State' },
          },
        }),
      ],
      rows,
      printUntil: 'late',
    });
    if (rows.length > 0)
      markWords(sheet, span.cells('state'), [
        [answerStateWord('refused'), BAD],
        [answerStateWord('unclear'), ATTENTION],
      ]);
    return { rows: rows.length, complete: null };
  },
};

function workedColumns({ workbook }: Book): readonly Column<VendorAnswer>[] {
  const numbers = rfpNumbers(workbook);
  const question = (row: VendorAnswer) => workbook.rfp_question[row.rfp_question];
  const figure = (
    key: string,
    header: string,
    name: string,
    value: Column<VendorAnswer>['value'],
  ): Column<VendorAnswer> => ({ key, header, name, width: 11, look: 'calculated', align: 'center', value });
  const found = (column: string, id: string) => `INDEX(${column},MATCH(${id},rfq_Id,0))`;
  return [
    {
      key: 'number',
      header: 'No.',
      width: 8,
      look: 'plain',
      align: 'center',
      value: (row) => numbers.get(row.rfp_question) ?? null,
    },
    {
      key: 'question_id',
      header: 'Question by its id',
      width: 12,
      look: 'plain',
      folded: true,
      name: 'rfa_QuestionId',
      value: (row) => row.rfp_question,
    },
    figure('answered', 'Says something', 'rfa_Answered', (row, c) =>
      calculated(
        `IF(AND(${c('state')}<>"${answerStateWord('refused')}",LEN(TRIM(${c('answer')}))+LEN(TRIM(${c('document')}))>0),1,0)`,
        isAnswered(row) ? 1 : 0,
      ),
    ),
    figure('length', 'Characters', 'rfa_Length', (row, c) =>
      calculated(`LEN(${c('answer')})`, row.answer.length),
    ),
    figure('too_long', 'Too long', 'rfa_TooLong', (row, c) => {
      const asked = question(row);
      return calculated(
        `IF(${c('answered')}=0,0,IFERROR(IF(AND(${found('rfq_Type', c('question_id'))}="${answerTypeWord('text')}",${found('rfq_Limit', c('question_id'))}>0,${c('length')}>${found('rfq_Limit', c('question_id'))}),1,0),0))`,
        asked && isAnswered(row) && isTooLong(asked, row.answer) ? 1 : 0,
      );
    }),
    figure('asked', 'Still asked', 'rfa_Asked', (row, c) =>
      calculated(
        `IFERROR(${found('rfq_Ready', c('question_id'))},0)`,
        question(row)?.state === 'ready' ? 1 : 0,
      ),
    ),
  ];
}
