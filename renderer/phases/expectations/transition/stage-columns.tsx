import type { TransitionPlan } from '../../../../shared/domain/transition/plan-stages.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { transitionStage } from '../../../../shared/model/tables/transition-stage.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';

/** The stages with the days that the plan gives them. */
export function stageColumns(plan: TransitionPlan): readonly GridColumn[] {
  const [name, kind, ...rest] = fieldColumns(transitionStage, [
    'name',
    'kind',
    'duration_days',
    'after',
    'lag_days',
    'not_before',
    'volume_percent',
    'owner',
    'partner_owner',
    'started_on',
    'ended_on',
    'progress_percent',
    'work',
    'note',
  ]);
  if (!name || !kind) throw new Error('A stage has no fields.');
  const of = (row: AnyRow) => plan.byId[row.id];
  const day = (key: 'start' | 'end', header: string, help: string): GridColumn => ({
    key: `planned_${key}`,
    header,
    help,
    width: 118,
    value: (row) => of(row)?.[key] ?? null,
    text: (row) => {
      const found = of(row)?.[key] ?? null;
      return found === null ? '–' : formatDay(found);
    },
  });
  return [
    name,
    kind,
    day('start', 'First day', 'From the start of the hand-over, what comes before, and “not before”.'),
    day('end', 'Last day', 'First day + length − 1, or the day on which it ended.'),
    {
      key: 'slack',
      header: 'Slack, days',
      help: 'How far it may slip without moving the end of the plan. 0 is critical.',
      width: 104,
      value: (row) => of(row)?.slackDays ?? null,
      tone: (row) => (of(row)?.critical ? 'attention' : null),
    },
    ...rest,
  ];
}
