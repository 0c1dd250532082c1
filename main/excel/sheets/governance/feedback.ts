import { feedbackStanding } from '../../../../shared/domain/governance/feedback-standing.ts';
import type { FeedbackItem } from '../../../../shared/model/tables/feedback-item.ts';
import type { FeedbackLoop } from '../../../../shared/model/tables/feedback-loop.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { daySerial } from '../../cells/excel-date.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { FEEDBACK, FEEDBACK_LOOPS } from '../sheet-names.ts';
import { countFindings } from './open-points.ts';

const KINDS = ['data', 'owner', 'days', 'rule'].map((what) => `feedback.loop-${what}`);

/** The ways in which somebody tells somebody what they noticed. */
export const feedbackLoops = registerSheet<FeedbackLoop>({
  name: FEEDBACK_LOOPS,
  purpose: 'Who hears what from whom: source, owner, days to answer and the rule for closing.',
  hint: 'Open points of a loop in use: no owner, no days to answer, no rule for closing; for customers also when the client does not own questions and data.',
  table: 'feedback_loop',
  prefix: 'fbl',
  tab: 'expectations',
  worked: (book) => [
    {
      key: 'open',
      header: 'Open points',
      width: 10,
      look: 'calculated',
      align: 'center',
      band: 'Result',
      value: (row, c) =>
        calculated(
          `IF(${c('active')}<>"Yes",0,IF(${c('owner')}="",1,0)+IF(ISNUMBER(${c('answer_days')}),0,1)+IF(TRIM(${c('closing_rule')})="",1,0)+IF(AND(${c('kind')}="Customer to business",${c('data_owned')}<>"Yes"),1,0))`,
          countFindings(book, row.id, KINDS),
        ),
    },
  ],
  changes: {
    kind: { band: 'Facts' },
    active: { name: 'fbl_Active' },
    answer_days: { name: 'fbl_Days' },
  },
  finish: (_, sheet, span) => {
    const open = `$${span.letter('open')}${span.first}`;
    markWhere(sheet, span.cells('open'), `${open}>0`, ATTENTION);
  },
});

/** What came through the loops, by when it was due and whether it was closed in time. */
export const feedback = registerSheet<FeedbackItem>({
  name: FEEDBACK,
  purpose: 'What came through the feedback loops, and what became of it.',
  hint: 'The last day is the day of receipt and the loop’s days to answer. Judged is 1 for what is closed, or open after its last day on "Status as of".',
  table: 'feedback_item',
  prefix: 'fbi',
  tab: 'expectations',
  worked: itemColumns,
  changes: { loop: { band: 'Facts', name: 'fbi_Loop', width: 40 }, told_sender: { name: 'fbi_Told' } },
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('in_time'), [
      ['Yes', GOOD],
      ['No', BAD],
    ]);
  },
});

function itemColumns(book: Book): readonly Column<FeedbackItem>[] {
  const { feedback_loop: loops } = book.workbook;
  const standing = (row: FeedbackItem) => feedbackStanding(row, loops[row.loop], book.about.at.slice(0, 10));
  return [
    {
      key: 'days',
      header: 'Days to answer',
      width: 10,
      look: 'calculated',
      align: 'center',
      band: 'Result',
      value: (row, c) => {
        const at = `IFERROR(MATCH(${c('loop')},fbl_Name,0),MATCH(${c('loop')},fbl_Id,0))`;
        return calculated(
          `IFERROR(IF(ISNUMBER(INDEX(fbl_Days,${at})),INDEX(fbl_Days,${at}),""),"")`,
          loops[row.loop]?.answer_days ?? '',
        );
      },
    },
    {
      key: 'due',
      header: 'Last day',
      width: 12,
      look: 'calculated',
      align: 'center',
      format: 'yyyy-mm-dd',
      value: (row, c) => {
        const { dueOn } = standing(row);
        return calculated(
          `IF(AND(ISNUMBER(${c('received_on')}),ISNUMBER(${c('days')})),${c('received_on')}+${c('days')},"")`,
          dueOn === null ? '' : daySerial(dueOn),
        );
      },
    },
    {
      key: 'in_time',
      header: 'In time',
      width: 9,
      look: 'calculated',
      align: 'center',
      name: 'fbi_InTime',
      value: (row, c) => {
        const { onTime } = standing(row);
        const [due, closed] = [c('due'), c('closed_on')];
        return calculated(
          `IF(${due}="","",IF(ISNUMBER(${closed}),IF(${closed}<=${due},"Yes","No"),IF(${due}<as_of,"No","")))`,
          onTime === null ? '' : onTime ? 'Yes' : 'No',
        );
      },
    },
    {
      key: 'judged',
      header: 'Judged',
      width: 9,
      look: 'calculated',
      align: 'center',
      name: 'fbi_Judged',
      value: (row, c) =>
        calculated(
          `IF(OR(ISNUMBER(${c('closed_on')}),${c('in_time')}="No"),1,0)`,
          row.closed_on !== null || standing(row).overdue ? 1 : 0,
        ),
    },
  ];
}
