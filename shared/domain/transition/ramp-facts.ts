import { dayNumber } from '../../lib/day-number.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { GoLiveDay } from './go-live-day.ts';
import type { TransitionPlan } from './plan-stages.ts';
import { rampSteps, rampWeeks } from './ramp-curve.ts';

/** Weeks that new agents usually take until they are proficient (market reports; see the method). */
export const PROFICIENCY_WEEKS = { from: 12, to: 16 } as const;

/**
 * What a person should look at:
 * - `falls`: the volume of a step is below that of the step before
 * - `never-full`: the last step hands over less than everything
 * - `never-proficient`: the last step is below 100 % productivity
 * - `too-fast`: agents are proficient before week 12
 * - `too-slow`: agents are proficient after week 16
 * - `plan-differs`: the plan's stage of full volume ends in another week than the curve reaches 100 %
 */
export type RampFlag = 'falls' | 'never-full' | 'never-proficient' | 'too-fast' | 'too-slow' | 'plan-differs';

export interface RampFacts {
  readonly steps: number;
  /** The first week with the whole volume; null while it is never reached. */
  readonly fullWeek: number | null;
  /** The first week with full productivity; null while it is never reached. */
  readonly proficientWeek: number | null;
  /** The week after going live in which the plan reaches the whole volume; null while it cannot be known. */
  readonly planFullWeek: number | null;
  readonly flags: readonly RampFlag[];
}

const FULL = 1 - 1e-9;

/**
 * How long the ramp takes, and what is unusual about it. Weeks count from the planned day of going live.
 *
 * Example: a pilot from 20 September 2027 and a ramp-up to 100 % that ends on 21 November 2027 reach the whole volume
 * in week 9: 63 days / 7.
 */
export function rampFacts(
  workbook: Pick<Workbook, 'ramp_step'>,
  plan: TransitionPlan,
  goLive: GoLiveDay,
): RampFacts {
  const steps = rampSteps(workbook);
  const weeks = rampWeeks(workbook, steps.at(-1)?.week ?? 0);
  const fullWeek = weeks.find(({ volume01 }) => volume01 >= FULL)?.week ?? null;
  const proficientWeek = weeks.find(({ productivity01 }) => productivity01 >= FULL)?.week ?? null;
  const planFullWeek = fullWeekOfPlan(plan, goLive.planned);
  if (steps.length === 0) return { steps: 0, fullWeek, proficientWeek, planFullWeek, flags: [] };
  const falls = steps.some((step, at) => step.volume_percent < (steps[at - 1]?.volume_percent ?? 0));
  const flags: readonly (RampFlag | null)[] = [
    falls ? 'falls' : null,
    fullWeek === null ? 'never-full' : null,
    proficientWeek === null ? 'never-proficient' : null,
    proficientWeek !== null && proficientWeek < PROFICIENCY_WEEKS.from ? 'too-fast' : null,
    proficientWeek !== null && proficientWeek > PROFICIENCY_WEEKS.to ? 'too-slow' : null,
    planFullWeek !== null && fullWeek !== null && planFullWeek !== fullWeek ? 'plan-differs' : null,
  ];
  return {
    steps: steps.length,
    fullWeek,
    proficientWeek,
    planFullWeek,
    flags: flags.filter((flag) => flag !== null),
  };
}

/** The week in which the first stage with the whole volume ends. */
function fullWeekOfPlan({ list }: TransitionPlan, goLive: string | null): number | null {
  const ends = list
    .filter(({ stage, end }) => end !== null && (stage.volume_percent ?? 0) >= 100)
    .map(({ end }) => dayNumber(end ?? ''));
  if (ends.length === 0 || goLive === null) return null;
  return Math.max(1, Math.ceil((Math.min(...ends) - dayNumber(goLive) + 1) / 7));
}
