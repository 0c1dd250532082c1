import type { Workbook } from '../../model/workbook.ts';
import { assessTransition } from './assess-transition.ts';
import { goLiveScore } from './go-live-score.ts';
import { verdictLabel } from './score-checks.ts';

/** How far the hand-over is, in a few words. */
export function transitionState(workbook: Workbook): string {
  const { plan, goLive } = assessTransition(workbook);
  if (plan.list.length === 0) return 'No stages yet';
  const { verdict } = goLiveScore(workbook);
  const days = goLive.lateDays ?? 0;
  const late = days > 0 ? `${days} ${days === 1 ? 'day' : 'days'} late` : null;
  return (
    [verdict === null ? null : verdictLabel(verdict), late].filter(Boolean).join(', ') ||
    (plan.list.length === 1 ? '1 stage' : `${plan.list.length} stages`)
  );
}
