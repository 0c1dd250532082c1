import { assessTransition, type PlanTables } from '../../../../shared/domain/transition/assess-transition.ts';
import type { PlannedStage } from '../../../../shared/domain/transition/plan-stages.ts';
import { listed } from '../../../../shared/model/list-text.ts';

/** One stage with the rows of the sheet that it waits for and that wait for it. */
export interface PlanLine {
  readonly one: PlannedStage;
  /** Row numbers; predecessors that are not there are left out. */
  readonly before: readonly number[];
  readonly after: readonly { readonly row: number; readonly id: string }[];
}

/** The stages in their order, from a row of the sheet on. */
export function planLines(workbook: PlanTables, firstRow: number): readonly PlanLine[] {
  const { list } = assessTransition(workbook).plan;
  const rows = new Map(list.map(({ stage }, index) => [stage.id, firstRow + index]));
  return list.map((one) => ({
    one,
    before: listed(one.stage.after).flatMap((id) => rows.get(id) ?? []),
    after: list
      .filter(({ stage }) => listed(stage.after).includes(one.stage.id))
      .flatMap(({ stage: { id } }) => ({ row: rows.get(id) ?? 0, id })),
  }));
}
