import { isAnswered } from '../../../../shared/domain/rfp/answer-marks.ts';
import { rfpNumbers } from '../../../../shared/domain/rfp/rfp-outline.ts';
import type { RfpQuestion } from '../../../../shared/model/tables/rfp-question.ts';
import type { RfpSection } from '../../../../shared/model/tables/rfp-section.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, GOOD, markWords } from '../../layout/marks.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { RFP_QUESTIONS, RFP_SECTIONS } from '../sheet-names.ts';
import { questionStateWord } from './rfp-words.ts';

/** The parts of the request. */
export const rfpSections = registerSheet<RfpSection>({
  name: RFP_SECTIONS,
  purpose: 'The parts of the request for proposal, each a sheet of the file that vendors get.',
  hint: 'In the order of the request. Questions name the section that they stand in.',
  table: 'rfp_section',
  prefix: 'rfs',
  tab: 'selection',
});

/** What every vendor is asked, with how many have answered. */
export const rfpQuestions = registerSheet<RfpQuestion>({
  name: RFP_QUESTIONS,
  purpose: 'What every vendor is asked, why, what a good answer has, and where it is scored.',
  hint: 'Only ready questions go out. What a good answer has is for the evaluators; vendors never see it.',
  table: 'rfp_question',
  prefix: 'rfq',
  tab: 'selection',
  worked: questionColumns,
  changes: {
    state: { name: 'rfq_State' },
    criterion: { name: 'rfq_Criterion' },
    essential: { name: 'rfq_Essential' },
    answer_type: { name: 'rfq_Type' },
    max_length: { name: 'rfq_Limit' },
  },
  printUntil: 'criterion',
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('state'), [
      [questionStateWord('ready'), GOOD],
      [questionStateWord('draft'), ATTENTION],
    ]);
  },
});

function questionColumns({ workbook }: Book): readonly Column<RfpQuestion>[] {
  const numbers = rfpNumbers(workbook);
  const answers = Object.values(workbook.vendor_answer);
  const figure = (
    key: string,
    header: string,
    name: string,
    value: Column<RfpQuestion>['value'],
  ): Column<RfpQuestion> => ({ key, header, name, width: 10, look: 'calculated', align: 'center', value });
  const ready = `"${questionStateWord('ready')}"`;
  return [
    {
      key: 'number',
      header: 'No.',
      width: 8,
      look: 'plain',
      align: 'center',
      band: 'Result',
      value: ({ id }) => numbers.get(id) ?? null,
    },
    figure('ready', 'Goes out', 'rfq_Ready', ({ state }, c) =>
      calculated(`IF(${c('state')}=${ready},1,0)`, state === 'ready' ? 1 : 0),
    ),
    figure('unscored', 'Scored by nobody', 'rfq_Unscored', ({ state, criterion }, c) =>
      calculated(
        `IF(AND(${c('state')}=${ready},${c('criterion')}=""),1,0)`,
        state === 'ready' && criterion === null ? 1 : 0,
      ),
    ),
    figure('answered', 'Vendors that answered', 'rfq_Answered', ({ id }, c) =>
      calculated(
        `COUNTIFS(rfa_QuestionId,${c('id')},rfa_Answered,1)`,
        answers.filter((row) => row.rfp_question === id && isAnswered(row)).length,
      ),
    ),
  ];
}
