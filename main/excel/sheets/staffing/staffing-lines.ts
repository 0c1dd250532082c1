import type { IntervalNeed } from '../../../../shared/domain/staffing/staff-intervals.ts';
import { type QueueStaffing, staffQueues } from '../../../../shared/domain/staffing/staff-queues.ts';
import { staffYear, type YearNeed } from '../../../../shared/domain/staffing/staff-year.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** One interval of one queue. */
export interface StaffingLine {
  readonly staffing: QueueStaffing;
  readonly need: IntervalNeed;
  /** The row of its queue on the sheet Queues, from 1. */
  readonly place: number;
  /** The interval of its queue that needs most. */
  readonly busiest: boolean;
}

interface Worked {
  readonly queues: readonly QueueStaffing[];
  readonly lines: readonly StaffingLine[];
  readonly years: ReadonlyMap<string, YearNeed>;
}

const known = new WeakMap<Workbook, Worked>();

/** What the three sheets and the checks show, worked out once for a workbook. */
export function staffingOf(workbook: Workbook): Worked {
  let found = known.get(workbook);
  if (!found) {
    const queues = staffQueues(workbook);
    found = {
      queues,
      lines: queues.flatMap((staffing, index) =>
        (staffing.week?.intervals ?? []).map((need) => ({
          staffing,
          need,
          place: index + 1,
          busiest: need === staffing.week?.busiest,
        })),
      ),
      years: new Map(
        queues.flatMap((one) => {
          const year = staffYear(one, workbook.channel);
          return year ? [[one.queue.id, year] as const] : [];
        }),
      ),
    };
    known.set(workbook, found);
  }
  return found;
}
