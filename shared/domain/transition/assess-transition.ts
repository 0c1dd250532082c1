import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { type GoLiveDay, goLiveDay } from './go-live-day.ts';
import { planStages, type TransitionPlan } from './plan-stages.ts';

export type PlanTables = Pick<Workbook, 'engagement' | 'transition_stage'>;

export interface Transition {
  readonly plan: TransitionPlan;
  readonly goLive: GoLiveDay;
}

/** The plan of the hand-over with the day on which it goes live. */
export function assessTransition(workbook: PlanTables): Transition {
  const { transition_start } = engagementOf(workbook);
  const plan = planStages(workbook.transition_stage, transition_start);
  return { plan, goLive: goLiveDay(workbook, plan) };
}
