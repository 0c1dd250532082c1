import { QUEUE_WORK } from '../../../../shared/model/expectation-lists.ts';
import type { Queue } from '../../../../shared/model/tables/queue.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { QUEUES } from '../sheet-names.ts';
import { staffingOf } from './staffing-lines.ts';

/** The word by which the sheets know work that several customers share an agent for. */
export const CHAT_LABEL = QUEUE_WORK.find(({ value }) => value === 'chat')?.label ?? '';

/** The queues with all that their need rests on, and what it comes to. */
export const queues = registerSheet<Queue>({
  name: QUEUES,
  purpose: 'Work that one group answers together: volume, promise and people, with what they come to.',
  hint: 'Shrinkage and hours a week move the schedule and the FTE here. Volume and promise move agents, which only the app works out.',
  table: 'queue',
  prefix: 'que',
  tab: 'expectations',
  printUntil: 'month_percent',
  worked: (book) => [
    result(book, 'agents', 'Agents at most', 'que_Agents', '0', 'Agents', ({ week }) =>
      week ? (week.busiest?.agents ?? 0) : null,
    ),
    result(book, 'scheduled', 'On the schedule at most', 'que_Scheduled', '0', 'Scheduled', ({ week }) =>
      week ? (week.busiest?.scheduled ?? 0) : null,
    ),
    {
      ...result(book, 'fte', 'FTE for the week', 'que_FTE', '0.00', 'Hours', ({ week }) => week?.fte ?? null),
      value: ({ id }, cell) =>
        calculated(
          `IF(COUNTIFS(stf_QueueId,${cell('id')})=0,"–",SUMIFS(stf_Hours,stf_QueueId,${cell('id')})/(${cell('weekly_hours')}*(1-${cell('shrinkage_percent')}/100)))`,
          weekOf(book, id)?.fte ?? null,
        ),
    },
  ],
  changes: {
    work: { name: 'que_Work' },
    concurrency: { name: 'que_AtATime' },
    shrinkage_percent: { name: 'que_Shrinkage' },
    weekly_hours: { name: 'que_WeeklyHours' },
    touchpoints: { width: 44 },
  },
});

function weekOf({ workbook }: Book, id: string) {
  return staffingOf(workbook).queues.find(({ queue }) => queue.id === id)?.week ?? null;
}

/** A figure of the queue's busiest interval, which the sheet Staffing marks. */
function result(
  book: Book,
  key: string,
  header: string,
  name: string,
  format: string,
  source: string,
  figure: (staffing: { readonly week: ReturnType<typeof weekOf> }) => number | null,
): Column<Queue> {
  return {
    key,
    header,
    width: 14,
    look: 'calculated',
    align: 'center',
    format,
    name,
    ...(key === 'agents' ? { band: 'Result' } : {}),
    value: ({ id }, cell) =>
      calculated(
        `IF(COUNTIFS(stf_QueueId,${cell('id')})=0,"–",SUMIFS(stf_${source},stf_QueueId,${cell('id')},stf_Busiest,1))`,
        figure({ week: weekOf(book, id) }),
      ),
  };
}
