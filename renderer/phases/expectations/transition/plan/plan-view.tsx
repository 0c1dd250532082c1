import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { applyEdits } from '../../../../../shared/changes/apply-change.ts';
import { rescheduleStage } from '../../../../../shared/commands/transition/move-stage.ts';
import {
  type TransitionFinding,
  transitionFindings,
} from '../../../../../shared/domain/transition/transition-findings.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { drawGantt } from '../../../../ui/charts/gantt/draw-gantt.ts';
import { GanttChart, type GanttZoom } from '../../../../ui/charts/gantt/gantt-chart.tsx';
import type { GanttChange } from '../../../../ui/charts/gantt/gantt-row.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../transition.module.css';
import { useTransition } from '../use-transition.ts';
import { explainPlan } from './explain-plan.ts';
import { FindingList } from './finding-list.tsx';
import { ganttRows } from './gantt-rows.ts';
import { PlanCounts } from './plan-counts.tsx';
import { planFinding } from './plan-finding.ts';
import { planMarks } from './plan-marks.ts';
import { StageResult } from './stage-result.tsx';
import { StageTable } from './stage-table.tsx';
import { useQuietDays } from './use-quiet-days.ts';

interface PlanViewProps {
  readonly today: string;
  /** The stage whose details a link asks for. */
  readonly asked: string | null;
  readonly path: string;
  readonly onPick: () => void;
}

/** The hand-over as bars over time, with the details of a stage beside it. */
export function PlanView({ today, asked, path, onPick }: PlanViewProps) {
  const [, navigate] = useLocation();
  const workbook = useWorkbook((w) => w);
  const transition = useTransition();
  const { plan } = transition;
  const [zoom, setZoom] = useRemembered<GanttZoom>('transition.zoom', 'months');
  const { opened, open, follow, close } = useOpened(asked);
  const shown = opened !== null && plan.byId[opened] ? opened : null;
  const rows = useMemo(() => ganttRows(workbook), [workbook]);
  const marks = planMarks(transition, today);
  const quiet = useQuietDays(plan);
  const findings = transitionFindings(transition, workbook, today);
  const rowsWith = (change: GanttChange) => {
    try {
      const edits = rescheduleStage(workbook, change.id, change)?.edits ?? [];
      return ganttRows(applyEdits(workbook, edits));
    } catch {
      return rows; // What is refused when it is put down stands where it was.
    }
  };
  const move = (change: GanttChange) =>
    commit((now) => rescheduleStage(now, change.id, change)).catch(showRefusal);

  if (plan.list.length === 0)
    return (
      <EmptyCard
        label="No stages yet"
        actions={
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Add stages from the list
          </Button>
        }
      >
        A hand-over runs through stages, each with conditions to begin and to end. Take over the ten usual
        ones, then change their lengths.
      </EmptyCard>
    );
  return (
    <SplitView
      side={
        shown && (
          <RowPanel
            table="transition_stage"
            rowId={shown}
            takesFocus
            onClose={() => {
              close();
              if (asked !== null) navigate(path, { replace: true });
            }}
            onSelect={follow}
            onOpen={(table, id) => {
              if (table === 'transition_stage') return follow(id);
              const to = rowPath(table, id);
              if (to !== null) navigate(to);
            }}
            extra={<StageResult id={shown} transition={transition} />}
          />
        )
      }
    >
      <div className={styles.view}>
        <PlanCounts transition={transition} />
        <FindingList findings={findings.filter(stopsThePlan)} />
        <section className={styles.card}>
          <ChartFrame
            title={planFinding(transition)}
            subtitle={<Legend />}
            aside={<ExplainButton what="Days of the plan" explain={() => explainPlan(transition)} words />}
            picture={
              <GanttChart
                label="Plan of the hand-over"
                singular="stage"
                rows={rows}
                marks={marks}
                quiet={quiet}
                zoom={zoom}
                onZoom={setZoom}
                current={shown}
                onPick={open}
                rowsWith={rowsWith}
                onChange={move}
              />
            }
            table={<StageTable plan={plan} />}
            drawing={() => drawGantt(rows, marks)}
          />
        </section>
        <FindingList findings={findings.filter((one) => !stopsThePlan(one))} />
      </div>
    </SplitView>
  );
}

/** Stages have no days until this is put right, so it is said before the plan. */
function stopsThePlan({ kind }: TransitionFinding): boolean {
  return kind === 'circle' || kind === 'no-start';
}

function Legend() {
  return (
    <span className={styles.legend}>
      <span>
        <span className={styles.swatch} data-critical /> critical: each day later moves the end
      </span>
      <span>
        <span className={styles.swatch} /> has slack
      </span>
      <span>
        <span className={styles.dash} /> how far it may slip
      </span>
    </span>
  );
}
