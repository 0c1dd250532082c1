import type { Transition } from '../../../../../shared/domain/transition/assess-transition.ts';
import type { GanttMark } from '../../../../ui/charts/gantt/gantt-row.ts';
import { shortDay } from '../../../../ui/charts/gantt/gantt-words.ts';

/** The days that are marked in the plan: today, and the wanted day of going live. */
export function planMarks({ goLive }: Transition, today: string): readonly GanttMark[] {
  return [
    ...(goLive.wanted === null
      ? []
      : [
          {
            day: goLive.wanted,
            label: `Wanted live ${shortDay(goLive.wanted)}`,
            kind: 'goal' as const,
          },
        ]),
    { day: today, label: 'Today', kind: 'today' as const },
  ];
}
