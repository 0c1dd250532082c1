import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { planSelection } from '../../../../../shared/commands/vendor/plan-selection.ts';
import { type PlannedStage, stagePlan } from '../../../../../shared/domain/vendor/stage-plan.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { stageState } from './stage-words.ts';
import { StagesPaper } from './stages-paper.tsx';

/** The nine stages of the selection with their planned and real days. */
export function StagesView({ asked }: { readonly asked: string | null }) {
  const rows = useWorkbook((w) => w.selection_stage);
  const plan = useMemo(() => stagePlan({ selection_stage: rows }, today()), [rows]);
  const columns = useMemo(() => stageColumns(plan), [plan]);
  const paper = usePaper({ name: 'Stages of the selection', paper: 'A4', portrait: true });
  const missing = plan.filter(({ row }) => row === null).length;
  const make = () =>
    commit((workbook) => planSelection(workbook, { from: today(), newIds: plan.map(() => uuid()) })).catch(
      showRefusal,
    );
  if (missing === plan.length)
    return (
      <EmptyCard
        label="No stages planned yet"
        actions={
          <Button leftSection={<IconCalendarPlus size={16} aria-hidden />} onClick={make}>
            Plan the nine stages from today
          </Button>
        }
      >
        From the long list to the contract a selection usually takes 29 weeks. The plan starts with these, and
        you move what does not fit.
      </EmptyCard>
    );
  const overdue = plan.filter(({ state }) => state === 'overdue').length;
  return (
    <>
      <RegisterSplit
        table="selection_stage"
        columns={columns}
        asked={asked}
        newRow={false}
        toolbar={
          <>
            <Counts
              counts={[
                {
                  figure: plan.filter(({ state }) => state === 'done' || state === 'done-late').length,
                  words: `of ${plan.length} done`,
                },
                ...(overdue > 0 ? [{ figure: overdue, words: 'overdue', bad: true }] : []),
              ]}
            />
            {missing > 0 && (
              <Button size="compact-sm" variant="default" onClick={make}>
                Plan {missing} more
              </Button>
            )}
            <PaperButtons size="compact-sm" busy={paper.busy} print={paper.print} savePdf={paper.savePdf} />
          </>
        }
        emptyText="No stages planned yet."
      />
      {paper.layOut(<StagesPaper plan={plan} />)}
    </>
  );
}

function stageColumns(plan: readonly PlannedStage[]): readonly GridColumn[] {
  const of = ({ id }: AnyRow) => plan.find(({ row }) => row?.id === id);
  const [stage, ...fields] = fieldColumns(
    tableOf('selection_stage'),
    ['stage', 'planned_on', 'done_on', 'owner', 'note'],
    { stage: { width: 190, readOnly: true }, note: { width: 420 }, owner: { width: 170 } },
  );
  if (!stage) throw new Error('A stage has a name.');
  return [
    stage,
    {
      key: 'stage_state',
      header: 'Standing',
      help: 'Whether it is done, planned or overdue, and by how many days.',
      section: 'What counts',
      width: 190,
      value: (row) => {
        const one = of(row);
        return one ? stageState(one) : '';
      },
      tone: (row) => {
        const one = of(row);
        if (one?.state === 'overdue') return 'bad';
        if (one?.state === 'done-late' || one?.outOfOrder) return 'attention';
        return one?.state === 'done' ? 'good' : null;
      },
    },
    ...fields,
  ];
}
