import type { Transition } from '../../../../../shared/domain/transition/assess-transition.ts';
import type { PlannedStage } from '../../../../../shared/domain/transition/plan-stages.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { planFinding } from './plan-finding.ts';

export const TRANSITION_METHOD =
  'Critical path method (Kelley and Walker, 1959) over calendar days. Usual lengths and conditions: Readiness Workbook method, transition.';

const day = (text: string | null) => (text === null ? 'not known' : formatDay(text));

/** How the days of all stages come about. */
export function explainPlan(transition: Transition): Explanation {
  const { list, end } = transition.plan;
  return {
    title: 'Days of the plan',
    formula:
      'First day = the latest of: the start of the hand-over, “not before”, and the day after the last predecessor plus the wait. Last day = first day + length − 1. Slack = the days that a stage may slip until the end of the plan moves; without slack it is critical.',
    columns: ['Stage', 'First day', 'Last day', 'Latest last day', 'Slack, days'],
    terms: list.map((one) => [
      one.stage.name,
      day(one.start),
      day(one.end),
      day(one.latestEnd),
      one.slackDays,
    ]),
    total: null,
    result: `${planFinding(transition)}. The plan ends on ${day(end)}.`,
    notes: [
      'Going live is the first day of the earliest stage that gives the partner volume; where no stage does, the day after the pilot.',
      'Days on which a stage really began or ended go before planned ones. What is over has no slack any more.',
      'Weekends and holidays are shown, and count as days: lengths are in calendar days.',
    ],
    source: TRANSITION_METHOD,
  };
}

/** How the days of one stage come about. */
export function explainStage({ plan }: Transition, one: PlannedStage): Explanation {
  const { stage, start, end, floor, latestEnd, slackDays } = one;
  const before = listed(stage.after).flatMap((id) => plan.byId[id] ?? []);
  return {
    title: stage.name,
    formula: 'First day = the latest of what is listed here; last day = first day + length − 1.',
    columns: ['What', 'Day'],
    terms: [
      ...before.map((other) => [`“${other.stage.name}” ends`, day(other.end)]),
      ...(before.length > 0 ? [['Wait after it, days', stage.lag_days] as const] : []),
      ['What comes before allows', day(floor)],
      ['Not before', stage.not_before === null ? '–' : day(stage.not_before)],
      ['Length, days', stage.duration_days],
      ['Latest last day', day(latestEnd)],
    ],
    total: null,
    result:
      start === null || end === null
        ? 'Its days are not known.'
        : `${day(start)} to ${day(end)}${slackDays === null ? '' : `, slack ${slackDays} days`}`,
    notes:
      stage.started_on !== null || stage.ended_on !== null
        ? ['It has begun: the days on which it really began or ended count.']
        : [],
    source: TRANSITION_METHOD,
  };
}
