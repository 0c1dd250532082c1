import {
  type FeedbackStep,
  feedbackStanding,
} from '../../../../../shared/domain/governance/feedback-standing.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { FeedbackItem } from '../../../../../shared/model/tables/feedback-item.ts';
import type { FeedbackLoop } from '../../../../../shared/model/tables/feedback-loop.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';

const FIELDS = [
  'name',
  'loop',
  'sender',
  'received_on',
  'triaged_on',
  'answer',
  'action',
  'result',
  'closed_on',
  'told_sender',
  'owner',
];

export const STEP_WORDS: Readonly<Record<FeedbackStep, string>> = {
  new: 'New',
  'looked-at': 'Looked at',
  answered: 'Answered',
  closed: 'Closed',
  told: 'Closed, sender told',
};

/** The columns of the register of feedback, with how far each item is and by when it is due. */
export function feedbackColumns(
  loops: Readonly<Record<string, FeedbackLoop>>,
  today: string,
): readonly GridColumn[] {
  const standing = (row: AnyRow) => {
    const item = row as unknown as FeedbackItem;
    return feedbackStanding(item, loops[item.loop], today);
  };
  const [name, ...rest] = fieldColumns(tableOf('feedback_item'), FIELDS, {
    name: { width: 340 },
    loop: { width: 250 },
    answer: { width: 280 },
    told_sender: {
      tone: (row) => (row.closed_on !== null && row.told_sender !== true ? 'attention' : null),
    },
  });
  if (!name) throw new Error('Feedback has no name.');
  return [
    name,
    {
      key: 'step',
      header: 'State',
      help: 'How far it has come on its way back to whoever told it.',
      section: 'Result',
      width: 158,
      value: (row) => STEP_WORDS[standing(row).step],
      tone: (row) => {
        const { step, overdue } = standing(row);
        return overdue ? 'bad' : step === 'told' ? 'good' : null;
      },
    },
    {
      key: 'due_on',
      header: 'Last day',
      help: 'The day of receipt and the days that the loop has to answer.',
      section: 'Result',
      width: 156,
      value: (row) => standing(row).dueOn,
      text: (row) => {
        const { dueOn, onTime } = standing(row);
        return dueOn === null ? '' : `${formatDay(dueOn)}${onTime === false ? ', late' : ''}`;
      },
      tone: (row) => {
        const { onTime } = standing(row);
        return onTime === false ? 'bad' : null;
      },
    },
    ...rest,
  ];
}
