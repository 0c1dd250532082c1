import { applyEdits } from '../../changes/apply-change.ts';
import type { Change } from '../../changes/change.ts';
import { assessTransition } from '../../domain/transition/assess-transition.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { TransitionStage } from '../../model/tables/transition-stage.ts';
import type { Workbook } from '../../model/workbook.ts';
import { setFields } from '../put.ts';

/**
 * Lets a stage begin on another day. On or before the first day that its predecessors allow, the stage simply follows
 * them again.
 *
 * @param day `YYYY-MM-DD`
 * @throws Refusal `missing-row` when the stage is gone, `invalid` when it has begun or ended already.
 */
export function moveStage(workbook: Workbook, id: string, day: string): Change {
  const stage = planned(workbook, id);
  const floor = assessTransition(workbook).plan.byId[id]?.floor ?? null;
  const not_before = floor !== null && day <= floor ? null : day;
  const title =
    not_before === null
      ? `Let ${stage.name} follow as soon as it can`
      : `Let ${stage.name} begin no earlier than ${not_before}`;
  return setFields(workbook, 'transition_stage', id, { not_before }, title);
}

/**
 * Gives a stage another length.
 *
 * @param days calendar days, from 1; below that it stays at one day
 * @throws Refusal `missing-row` when the stage is gone, `invalid` when it has ended already.
 */
export function setStageLength(workbook: Workbook, id: string, days: number): Change {
  const stage = found(workbook, id);
  if (stage.ended_on !== null)
    throw new Refusal('invalid', `${stage.name} is over: change the day on which it ended instead.`);
  const duration_days = Math.max(1, Math.round(days));
  const title = `Give ${stage.name} ${duration_days} ${duration_days === 1 ? 'day' : 'days'}`;
  return setFields(workbook, 'transition_stage', id, { duration_days }, title);
}

/**
 * Moves a stage, gives it another length, or both, as one act.
 *
 * @throws Refusal as `moveStage` and `setStageLength` do.
 */
export function rescheduleStage(
  workbook: Workbook,
  id: string,
  { start, days }: { readonly start?: string | undefined; readonly days?: number | undefined },
): Change | null {
  const moved = start === undefined ? null : moveStage(workbook, id, start);
  if (days === undefined) return moved;
  const changed = setStageLength(moved ? applyEdits(workbook, moved.edits) : workbook, id, days);
  if (!moved) return changed;
  const before = workbook.transition_stage[id] ?? null;
  return {
    title: `Move ${workbook.transition_stage[id]?.name ?? 'a stage'} and change its length`,
    edits: changed.edits.map((edit) => ({ ...edit, before })),
  };
}

function planned(workbook: Workbook, id: string): TransitionStage {
  const stage = found(workbook, id);
  if (stage.started_on !== null || stage.ended_on !== null)
    throw new Refusal('invalid', `${stage.name} has begun: change the day on which it began instead.`);
  return stage;
}

function found({ transition_stage }: Workbook, id: string): TransitionStage {
  const stage = transition_stage[id];
  if (!stage) throw new Refusal('missing-row', 'This stage is not there any more, so nothing was changed.');
  return stage;
}
