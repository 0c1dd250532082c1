import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { assessTransition } from './assess-transition.ts';
import { goLiveScore } from './go-live-score.ts';
import { jointPlaybook } from './joint-playbook.ts';
import { rampByMonth } from './ramp-by-month.ts';
import { rampFacts } from './ramp-facts.ts';

/**
 * Days as `YYYY-MM-DD`, slack and lateness in calendar days, the go-live score 0-100, shares 0-1, weeks and months
 * counted from going live.
 */
export function transitionFigures(workbook: Workbook): Figures {
  const { plan, goLive } = assessTransition(workbook);
  const score = goLiveScore(workbook);
  const ramp = rampFacts(workbook, plan, goLive);
  const joint = jointPlaybook(workbook);
  const figures: Record<string, Figure> = {
    'transition.start': plan.start,
    'transition.go-live': goLive.planned,
    'transition.go-live.late': goLive.lateDays,
    'transition.end': plan.end,
    'transition.critical': plan.critical.length,
    'transition.circles': plan.cycles.length,
    'transition.score': score.score,
    'transition.verdict': score.verdict,
    'transition.open-musts': score.openMusts.length,
    'ramp.full-week': ramp.fullWeek,
    'ramp.proficient-week': ramp.proficientWeek,
    'playbook.joint': joint.share01,
    'playbook.joint.signed': joint.signed,
  };
  for (const { stage, start, end, slackDays } of plan.list) {
    figures[`transition.start.${stage.id}`] = start;
    figures[`transition.end.${stage.id}`] = end;
    figures[`transition.slack.${stage.id}`] = slackDays;
  }
  for (const { month, volume01, productivity01 } of rampByMonth(workbook) ?? []) {
    figures[`ramp.month.${month}.volume`] = volume01;
    figures[`ramp.month.${month}.productivity`] = productivity01;
  }
  return figures;
}
