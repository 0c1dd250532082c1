import type { RampMonth } from '../../../../../shared/domain/transition/ramp-by-month.ts';
import {
  PROFICIENCY_WEEKS,
  type RampFacts,
  type RampFlag,
} from '../../../../../shared/domain/transition/ramp-facts.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';

/** How long the ramp takes, in one sentence. */
export function rampFinding({ fullWeek, proficientWeek }: RampFacts): string {
  const full =
    fullWeek === null
      ? 'The partner never carries the whole volume'
      : `The partner carries the whole volume from week ${fullWeek}`;
  const fast =
    proficientWeek === null
      ? 'agents never become proficient'
      : `agents are proficient from week ${proficientWeek}`;
  return `${full}; ${fast}`;
}

/** What is unusual about a ramp, why it matters and what to do. */
export function rampAdvice(
  flag: RampFlag,
  { fullWeek, planFullWeek }: RampFacts,
): { readonly title: string; readonly advice: string } {
  const { from, to } = PROFICIENCY_WEEKS;
  switch (flag) {
    case 'falls':
      return {
        title: 'The volume of one step is below that of the step before',
        advice:
          'Handing work back is a rollback, not a ramp. Correct the figure, or say in the note what is meant.',
      };
    case 'never-full':
      return {
        title: 'The last step hands over less than the whole volume',
        advice:
          'The business case will count the rest as answered at home. Add the step at which everything moves.',
      };
    case 'never-proficient':
      return {
        title: 'The last step stays below full productivity',
        advice:
          'The business case will count slower agents for good. Add the week in which they are proficient.',
      };
    case 'too-fast':
      return {
        title: `Agents are proficient before week ${from}`,
        advice: `Usual are ${from} to ${to} weeks. A ramp that is too short on paper shows up later as overtime and errors.`,
      };
    case 'too-slow':
      return {
        title: `Agents are proficient after week ${to}`,
        advice: `Usual are ${from} to ${to} weeks. Longer is dear: ask what makes it so, and whether the playbook could help.`,
      };
    case 'plan-differs':
      return {
        title: `The curve reaches everything in week ${fullWeek}, the plan in week ${planFullWeek}`,
        advice:
          'Weeks count from going live by the plan. Bring the length of the stage and the steps together.',
      };
  }
}

/** How a month of the ramp comes about. */
export function explainRamp(months: readonly RampMonth[]): Explanation {
  const percent = (share01: number) => 100 * share01;
  return {
    title: 'The ramp month by month',
    formula:
      'Between two steps the curve is a straight line; before the first nothing is handed over; after the last it stays. A month is the mean over its 52 ÷ 12 weeks, a week between two months counting in both with its part.',
    columns: ['Month', 'Volume, %', 'Productivity, %', 'Agents needed, %'],
    terms: months.map(({ month, volume01, productivity01, effort01 }) => [
      `Month ${month}`,
      percent(volume01),
      percent(productivity01),
      percent(effort01),
    ]),
    total: null,
    result: `Month 1: ${Math.round(percent(months[0]?.volume01 ?? 0))} % of the volume.`,
    notes: [
      'Agents needed = volume ÷ productivity, in percent of the team that carries everything once all are proficient.',
      'The business case reads these months.',
    ],
    source: `Readiness Workbook method, transition; ${PROFICIENCY_WEEKS.from} to ${PROFICIENCY_WEEKS.to} weeks to proficiency from market reports.`,
  };
}
