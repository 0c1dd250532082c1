import { dayNumber, dayOfNumber } from '../../lib/day-number.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import type { TransitionPlan } from './plan-stages.ts';

export interface GoLiveDay {
  /** As the engagement wants it; null while nobody has said. */
  readonly wanted: string | null;
  /** As the plan reaches it; null while it cannot be known. */
  readonly planned: string | null;
  /** The stage that the planned day comes from. */
  readonly stage: string | null;
  /** What counts elsewhere: the wanted day, otherwise the planned one. */
  readonly counts: string | null;
  /** Days by which the plan reaches it after the wanted day; below zero that it has to spare. */
  readonly lateDays: number | null;
}

/**
 * When the partner answers customers for the first time, wanted and planned.
 *
 * The plan goes live on the first day of the earliest stage that gives the partner volume; where no stage has a
 * volume, on the day after the pilot. A stage on a circle has no day.
 *
 * Example: the pilot with 10 % of the volume begins on 20 September 2027; wanted was 13 September: 7 days late.
 */
export function goLiveDay(workbook: Pick<Workbook, 'engagement'>, plan: TransitionPlan): GoLiveDay {
  const { go_live_on: wanted } = engagementOf(workbook);
  const [first] = plan.list
    .filter(({ stage, start }) => start !== null && (stage.volume_percent ?? 0) > 0)
    .sort((a, b) => String(a.start).localeCompare(String(b.start)));
  const anyVolume = plan.list.some(({ stage }) => (stage.volume_percent ?? 0) > 0);
  const pilot = anyVolume ? undefined : plan.list.findLast(({ stage }) => stage.kind === 'pilot');
  const afterPilot = pilot?.end ? dayOfNumber(dayNumber(pilot.end) + 1) : null;
  const planned = first?.start ?? afterPilot;
  return {
    wanted,
    planned,
    stage: planned === null ? null : ((first ?? pilot)?.stage.id ?? null),
    counts: wanted ?? planned,
    lateDays: wanted === null || planned === null ? null : dayNumber(planned) - dayNumber(wanted),
  };
}
