import type { Transition } from '../../../../../shared/domain/transition/assess-transition.ts';
import { formatDay } from '../../../../ui/format-day.ts';

/** When the plan goes live and whether that is in time, in one sentence. */
export function planFinding({ plan, goLive }: Transition): string {
  const { planned, wanted, lateDays } = goLive;
  if (plan.cycles.length > 0 && planned === null)
    return 'The plan has a circle, so it reaches no day of going live';
  if (planned === null)
    return plan.end === null ? 'The plan has no days yet' : `The plan ends on ${formatDay(plan.end)}`;
  if (wanted === null || lateDays === null) return `The plan goes live on ${formatDay(planned)}`;
  if (lateDays > 0)
    return `The plan goes live on ${formatDay(planned)}, ${days(lateDays)} after the wanted day`;
  if (lateDays < 0) return `The plan goes live on ${formatDay(planned)}, with ${days(-lateDays)} to spare`;
  return `The plan goes live on ${formatDay(planned)}, as wanted`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
