import { intervalDemand } from '../../../../shared/domain/staffing/demand/interval-demand.ts';
import type { QueueVolume } from '../../../../shared/domain/staffing/demand/queue-volume.ts';
import type { FindingKind } from '../../../../shared/domain/staffing/finding.ts';
import { staffIntervals } from '../../../../shared/domain/staffing/staff-intervals.ts';
import type { QueueStaffing } from '../../../../shared/domain/staffing/staff-queues.ts';
import { staffingFindings } from '../../../../shared/domain/staffing/staffing-findings.ts';
import { WEEKDAYS } from '../../../../shared/model/expectation-lists.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';

export const WEEK = listText(WEEKDAYS.map(({ value }) => value));
const WORKDAYS = listText(WEEKDAYS.slice(0, 5).map(({ value }) => value));

export const queue = (more: Partial<Row<'queue'>> = {}): Row<'queue'> =>
  newRow('queue', {
    id: 'q',
    name: 'Phone',
    days_open: WORKDAYS,
    day_curve: 'even',
    week_curve: 'even',
    ...more,
  });
export const volume = (contacts: number | null, handleSeconds: number | null): QueueVolume => ({
  contacts,
  handleSeconds,
  ownContacts: true,
  ownHandleTime: true,
  parts: [],
});
/** So many contacts in each half hour of 60 of a week from Monday to Friday. */
export const halfHours = (each: number) => volume((each * 120 * 52) / 12, 180);
export const staffed = (
  row: Row<'queue'>,
  known: QueueVolume,
  rows: readonly Row<'interval_volume'>[] = [],
): QueueStaffing => {
  const demand = intervalDemand(row, known, rows);
  return {
    queue: row,
    volume: known,
    rows,
    week: demand === null || demand.length === 0 ? null : staffIntervals(row, demand),
  };
};
export const interval = (
  weekday: Row<'interval_volume'>['weekday'],
  starts: string,
  more: Partial<Row<'interval_volume'>>,
) => newRow('interval_volume', { id: `${weekday}-${starts}`, queue: 'q', weekday, starts, ...more });
export const kinds = (staffing: QueueStaffing): readonly FindingKind[] =>
  staffingFindings(staffing).map(({ kind }) => kind);
