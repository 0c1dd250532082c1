import type { Stakeholder } from '../../../../shared/model/tables/stakeholder.ts';
import { calculated } from '../../cells/calculated.ts';
import { BAD, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { STAKEHOLDERS } from '../sheet-names.ts';
import { PASSED, stakeholderColumns } from './stakeholder-columns.ts';

/** Every group with what it adds to the buy-in index. */
export const stakeholders = registerSheet<Stakeholder>({
  name: STAKEHOLDERS,
  purpose: 'The groups that matter: influence, attitude, what each fears, hears and answers.',
  hint: 'Points: against 0, doubtful 1, neutral 2, supportive 3, champion 4. The attitude at the start counts while "now" is empty. The index stands on the sheet People and change.',
  table: 'stakeholder',
  prefix: 'stk',
  tab: 'readiness',
  worked: stakeholderColumns,
  changes: {
    audience: { band: 'Group' },
    attitude_start: { name: 'stk_Start' },
    attitude_now: { name: 'stk_Now' },
    feedback_on: { name: 'stk_FeedbackOn' },
  },
  printUntil: 'due',
  complete: (_, rows) =>
    calculated(
      'COUNT(stk_Weight)/ROWS(stk_Weight)',
      rows.filter((row) => row.influence !== null && (row.attitude_now ?? row.attitude_start) !== null)
        .length / rows.length,
    ),
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('attitude_now'), [['Against', BAD]]);
    markWords(sheet, span.cells('passed'), [[PASSED, BAD]]);
  },
});
