import { clockOf, minutesOf } from '../../../../../shared/domain/staffing/demand/open-intervals.ts';
import type { IntervalNeed } from '../../../../../shared/domain/staffing/staff-intervals.ts';
import type { QueueStaffing } from '../../../../../shared/domain/staffing/staff-queues.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { percent, seconds } from '../staffing-words.ts';

/** Columns of a queue's intervals: what was counted and planned, what is needed, and what the plan would give. */
export function intervalColumns(chosen: QueueStaffing | null): readonly GridColumn[] {
  const needOf = finder(chosen);
  const fields = fieldColumns(
    tableOf('interval_volume'),
    ['weekday', 'starts', 'contacts', 'aht_seconds', 'planned'],
    {
      weekday: { width: 100 },
      starts: { width: 72 },
      contacts: { width: 108 },
      aht_seconds: { width: 92 },
      planned: { width: 150, tone: (row) => (needOf(row)?.plan?.short ? 'bad' : null) },
    },
  );
  return [
    ...fields,
    {
      key: 'needed',
      header: 'Needed',
      help: 'People who have to be available in the interval, at the strength of the month planned for.',
      section: 'Need',
      width: 96,
      value: (row) => needOf(row)?.agents ?? null,
      text: (row) => String(needOf(row)?.agents ?? 'Closed'),
    },
    {
      key: 'in_time',
      header: 'In time then',
      help: 'Service level that the planned agents would give.',
      section: 'Need',
      width: 110,
      value: (row) => needOf(row)?.plan?.service?.serviceLevel01 ?? null,
      text: (row) => {
        const plan = needOf(row)?.plan;
        if (!plan) return '';
        if (plan.neverClears) return 'Never clears';
        return plan.service ? percent(plan.service.serviceLevel01) : plan.short ? 'Too few' : 'Enough';
      },
      tone: (row) => {
        const plan = needOf(row)?.plan;
        return plan?.neverClears ? 'bad' : plan?.short ? 'attention' : null;
      },
    },
    {
      key: 'wait',
      header: 'Wait then',
      help: 'Average wait with the planned agents.',
      section: 'Need',
      width: 96,
      value: (row) => needOf(row)?.plan?.service?.waitSeconds ?? null,
      text: (row) => {
        const wait = needOf(row)?.plan?.service?.waitSeconds;
        return wait === undefined || wait === null ? '' : seconds(wait);
      },
    },
  ];
}

/** The interval of the week in which a row begins. */
function finder(chosen: QueueStaffing | null): (row: AnyRow) => IntervalNeed | undefined {
  const intervals = chosen?.week?.intervals ?? [];
  const exact = new Map<string, IntervalNeed>(
    intervals.map((one) => [`${one.demand.weekday} ${clockOf(one.demand.start)}`, one] as const),
  );
  return (row) =>
    exact.get(`${row.weekday} ${row.starts}`) ??
    intervals.find(({ demand: { weekday, start, minutes } }) => {
      const after = (minutesOf(String(row.starts)) - start + 2 * 1_440) % 1_440;
      return weekday === row.weekday && after < minutes;
    });
}
