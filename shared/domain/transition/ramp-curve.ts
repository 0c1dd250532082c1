import type { RampStep } from '../../model/tables/ramp-step.ts';
import type { Workbook } from '../../model/workbook.ts';

/** Where the ramp stands in one week after going live. */
export interface RampWeek {
  readonly week: number;
  /** Share of the contacts in scope, 0 to 1. */
  readonly volume01: number;
  /** Contacts an hour as a share of those of a proficient agent; 1 is proficient. */
  readonly productivity01: number;
}

type Steps = Pick<Workbook, 'ramp_step'>;

/** The steps in the order of their weeks. */
export function rampSteps({ ramp_step }: Steps): readonly RampStep[] {
  return Object.values(ramp_step).sort((a, b) => a.week - b.week);
}

/**
 * Volume and productivity in one week. Between two steps both follow a straight line; after the last step they stay.
 * Before the first step nothing has been handed over, and productivity is that of the first step.
 *
 * Example: steps of week 1 with 25 % and week 4 with 40 % give 35 % in week 3.
 *
 * @param steps in the order of their weeks, as `rampSteps` gives them
 * @param week 1 is the first after going live
 * @returns null while there are no steps
 */
export function rampAt(steps: readonly RampStep[], week: number): RampWeek | null {
  const next = steps.find((step) => step.week >= week);
  const last = steps.findLast((step) => step.week <= week);
  if (!next && !last) return null;
  if (!last) return { week, volume01: 0, productivity01: (next?.productivity_percent ?? 0) / 100 };
  const to = next ?? last;
  const share = to.week === last.week ? 0 : (week - last.week) / (to.week - last.week);
  const between = (a: number, b: number) => (a + share * (b - a)) / 100;
  return {
    week,
    volume01: between(last.volume_percent, to.volume_percent),
    productivity01: between(last.productivity_percent, to.productivity_percent),
  };
}

/** The first weeks of the ramp, from week 1; empty while there are no steps. */
export function rampWeeks(workbook: Steps, weeks: number): readonly RampWeek[] {
  const steps = rampSteps(workbook);
  return Array.from({ length: weeks }, (_, index) => rampAt(steps, index + 1)).filter((one) => one !== null);
}
