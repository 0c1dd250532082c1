import { groupBy } from '../../lib/group-by.ts';
import type { TransitionStage } from '../../model/tables/transition-stage.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Transition } from './assess-transition.ts';
import type { PlannedStage } from './plan-stages.ts';

/**
 * Something in the plan that somebody should look at, the gravest first:
 * - `circle`: stages wait for each other
 * - `no-start`: nobody has said when the hand-over begins
 * - `late`: the plan goes live after the wanted day
 * - `no-way-back`: work is handed over and no rollback plan is there
 * - `skipped`: a kind of stage that shows whether the partner is ready is not planned
 * - `overdue`: a stage that should be over by now is not
 * - `ahead`: a stage began before one that it waits for was over
 * - `no-exit`: a stage has no condition to end, so nobody can say when it is over
 * - `no-owner`: nobody at the client answers for a stage
 */
export type TransitionFinding =
  | { readonly kind: 'circle'; readonly stages: readonly TransitionStage[] }
  | { readonly kind: 'no-start' }
  | { readonly kind: 'late'; readonly days: number; readonly wanted: string; readonly planned: string }
  | { readonly kind: 'no-way-back' }
  | { readonly kind: 'skipped'; readonly what: SkippedKind }
  | {
      readonly kind: 'overdue' | 'ahead' | 'no-exit' | 'no-owner';
      readonly stages: readonly TransitionStage[];
    };

export type SkippedKind = 'reverse-shadow' | 'pilot';

type Tables = Pick<Workbook, 'transition_check' | 'rollback_plan'>;

/**
 * What is wrong or missing in the plan.
 *
 * @param today `YYYY-MM-DD`; a stage that ends today is not overdue
 */
export function transitionFindings(
  { plan, goLive }: Transition,
  { transition_check, rollback_plan }: Tables,
  today: string,
): readonly TransitionFinding[] {
  const stages = plan.list.map(({ stage }) => stage);
  if (stages.length === 0) return [];
  const exits = groupBy(
    Object.values(transition_check).filter(({ kind }) => kind === 'exit'),
    ({ stage }) => stage,
  );
  const many = (kind: 'overdue' | 'ahead' | 'no-exit' | 'no-owner', found: readonly PlannedStage[]) =>
    found.length === 0 ? [] : [{ kind, stages: found.map(({ stage }) => stage) }];
  const open = plan.list.filter(({ stage }) => stage.ended_on === null);
  const days = goLive.lateDays ?? 0;
  const handsOver = stages.some(({ volume_percent }) => (volume_percent ?? 0) > 0);
  return [
    ...plan.cycles.map((ids) => ({
      kind: 'circle' as const,
      stages: ids.flatMap((id) => plan.byId[id]?.stage ?? []),
    })),
    ...(plan.list.some(({ start, circular }) => start === null && !circular)
      ? [{ kind: 'no-start' } as const]
      : []),
    ...(days > 0 && goLive.wanted !== null && goLive.planned !== null
      ? [{ kind: 'late', days, wanted: goLive.wanted, planned: goLive.planned } as const]
      : []),
    ...(handsOver && Object.keys(rollback_plan).length === 0 ? [{ kind: 'no-way-back' } as const] : []),
    ...(['reverse-shadow', 'pilot'] as const)
      .filter((what) => handsOver && !stages.some(({ kind }) => kind === what))
      .map((what) => ({ kind: 'skipped', what }) as const),
    ...many(
      'overdue',
      open.filter(({ end }) => end !== null && end < today),
    ),
    ...many(
      'ahead',
      plan.list.filter(
        ({ stage, floor }) => stage.started_on !== null && floor !== null && stage.started_on < floor,
      ),
    ),
    ...many(
      'no-exit',
      open.filter(({ stage }) => !exits.has(stage.id) && stage.kind !== 'other'),
    ),
    ...many(
      'no-owner',
      open.filter(({ stage }) => stage.owner === null),
    ),
  ];
}
