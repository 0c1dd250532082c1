import {
  assessTransition,
  type PlanTables,
} from '../../../../../shared/domain/transition/assess-transition.ts';
import type { PlannedStage } from '../../../../../shared/domain/transition/plan-stages.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import type { GanttRow } from '../../../../ui/charts/gantt/gantt-row.ts';

/** The stages of a workbook as bars. */
export function ganttRows(workbook: PlanTables): readonly GanttRow[] {
  return assessTransition(workbook).plan.list.map(ganttRow);
}

function ganttRow(one: PlannedStage): GanttRow {
  const { stage, start, end, critical, latestEnd, slackDays, circular } = one;
  const over = stage.ended_on !== null;
  return {
    id: stage.id,
    label: stage.name,
    start,
    end,
    unknown: circular
      ? 'Waits for itself: no days until the circle is undone'
      : 'No day: say when the hand-over starts',
    critical,
    latestEnd,
    done01: stage.progress_percent === null ? null : stage.progress_percent / 100,
    over,
    after: listed(stage.after),
    movable: stage.started_on === null && !over && start !== null,
    resizable: !over && start !== null,
    about: [
      over ? 'Over' : slackDays === null ? '' : slackWords(slackDays),
      stage.volume_percent === null ? '' : `${stage.volume_percent} % of the volume at its end`,
      stage.not_before === null ? '' : 'Has a day that it may not begin before',
    ].filter(Boolean),
  };
}

/** How far a stage may slip, in a few words. */
export function slackWords(days: number): string {
  if (days <= 0) return 'Critical: each day later moves the end';
  return `May slip by ${days} ${days === 1 ? 'day' : 'days'}`;
}
