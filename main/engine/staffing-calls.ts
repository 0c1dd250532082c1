import { poolSites } from '../../shared/domain/staffing/pool-sites.ts';
import { type QueueStaffing, staffQueues } from '../../shared/domain/staffing/staff-queues.ts';
import { staffYear } from '../../shared/domain/staffing/staff-year.ts';
import { whatIf } from '../../shared/domain/staffing/what-if.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import type { EngineCalls } from './engine-calls.ts';

type StaffingCall = 'staffingWeeks' | 'staffingYears' | 'staffingPools' | 'staffingWhatIf';

/** The calls that work out people needed, for the workbook as it is at the moment of the call. */
export function staffingCalls(workbook: () => Workbook): Pick<EngineCalls, StaffingCall> {
  const find = (id: string): QueueStaffing | undefined =>
    staffQueues(workbook()).find(({ queue }) => queue.id === id);
  return {
    staffingWeeks: () => staffQueues(workbook()),
    staffingYears: () =>
      Object.fromEntries(
        staffQueues(workbook()).map((one) => [one.queue.id, staffYear(one, workbook().channel)]),
      ),
    staffingPools: ({ queue, most }) => {
      const found = find(queue);
      const demand = found?.week?.intervals.map((interval) => interval.demand);
      return found && demand ? poolSites(found.queue, demand, most) : [];
    },
    staffingWhatIf: ({ queue, supposed }) => {
      const found = find(queue);
      return found ? whatIf(found, supposed) : null;
    },
  };
}
