import { dayNumber } from '../../lib/day-number.ts';
import { VENDOR_STAGES } from '../../model/selection-lists.ts';
import type { SelectionStage } from '../../model/tables/selection-stage.ts';
import type { Workbook } from '../../model/workbook.ts';

/** A stage of the selection with its plan. */
export interface PlannedStage {
  readonly stage: SelectionStage['stage'];
  readonly label: string;
  /** Null while nobody has planned it. */
  readonly row: SelectionStage | null;
  readonly state: 'done' | 'done-late' | 'overdue' | 'planned' | 'unplanned';
  /** Days after the plan, of a stage that is done or overdue; below 0 when it was early. Null without a plan. */
  readonly daysLate: number | null;
  /** It is planned or done before the stage that comes ahead of it. */
  readonly outOfOrder: boolean;
}

/**
 * The nine stages in their order with how each stands on a day. A stage is in time on the planned day itself.
 *
 * @param today `YYYY-MM-DD`
 */
export function stagePlan(
  { selection_stage }: Pick<Workbook, 'selection_stage'>,
  today: string,
): readonly PlannedStage[] {
  const rows = Object.values(selection_stage);
  let latest: string | null = null;
  return VENDOR_STAGES.map(({ value, label }) => {
    const row = rows.find(({ stage }) => stage === value) ?? null;
    const day = row?.done_on ?? row?.planned_on ?? null;
    const outOfOrder = day !== null && latest !== null && day < latest;
    if (day !== null && !outOfOrder) latest = day;
    return {
      stage: value,
      label,
      row,
      state: stateOf(row, today),
      daysLate: daysLate(row, today),
      outOfOrder,
    };
  });
}

function stateOf(row: SelectionStage | null, today: string): PlannedStage['state'] {
  if (!row) return 'unplanned';
  const { planned_on: planned, done_on: done } = row;
  if (done !== null) return planned !== null && done > planned ? 'done-late' : 'done';
  if (planned === null) return 'unplanned';
  return planned < today ? 'overdue' : 'planned';
}

function daysLate(row: SelectionStage | null, today: string): number | null {
  if (!row || row.planned_on === null) return null;
  const { planned_on: planned, done_on: done } = row;
  if (done !== null) return dayNumber(done) - dayNumber(planned);
  return planned < today ? dayNumber(today) - dayNumber(planned) : null;
}
