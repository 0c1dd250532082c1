import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { DutyAssessment } from '../../../../../shared/domain/duties/assess-duties.ts';
import { isError } from '../../../../../shared/domain/duties/check-activity.ts';
import { activityFindingWords } from '../../../../../shared/domain/duties/duty-words.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { Points } from '../points.tsx';
import { tableColumns } from '../table-columns.ts';
import { useDuties } from '../use-duties.ts';

interface ActivitiesViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Every activity with its roles as lists: to add, name, move and switch off. */
export function ActivitiesView({ asked, path }: ActivitiesViewProps) {
  const [, navigate] = useLocation();
  const duties = useDuties();
  const columns = useMemo(() => activityColumns(duties), [duties]);
  return (
    <RegisterSplit
      table="raci_activity"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      extra={(id) => (
        <Points
          points={(duties.byId[id]?.findings ?? []).map((finding) => ({
            ...activityFindingWords(finding, nameIn(duties)),
            bad: isError(finding),
          }))}
        />
      )}
      emptyText="No activities yet. Add usual ones from the list, or begin with what went wrong last time."
    />
  );
}

function nameIn({ roles }: DutyAssessment): (id: string) => string {
  return (id) => roles.find(({ role }) => role.id === id)?.role.name ?? id;
}

function activityColumns(duties: DutyAssessment): readonly GridColumn[] {
  const says = (row: AnyRow) =>
    (duties.byId[row.id]?.findings ?? [])
      .map((finding) => activityFindingWords(finding, nameIn(duties)).says)
      .join('; ');
  const findings: GridColumn = {
    key: 'duty_findings',
    header: 'To look at',
    help: 'What the rules of the grid say: exactly one role answers for it, at least one does it, no role twice.',
    width: 210,
    value: says,
    text: says,
    tone: (row) => {
      const found = duties.byId[row.id]?.findings ?? [];
      return found.some(isError) ? 'bad' : found.length > 0 ? 'attention' : null;
    },
  };
  return tableColumns('raci_activity', [findings], { name: { width: 300 }, note: { width: 280 } });
}
