import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { setParameters } from '../../../../../shared/commands/set-parameters.ts';
import { parametersOf } from '../../../../../shared/model/parameters.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import type { Box } from '../../../../ui/charts/place-labels.ts';
import { ScatterPlot } from '../../../../ui/charts/scatter-plot.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { lookOf } from '../decision-look.ts';
import { filterTouchpoints, type TouchpointFilter } from '../filter-touchpoints.ts';
import { formatCount } from '../format-sourcing.ts';
import { FilterBar } from '../map/filter-bar.tsx';
import type { TouchpointMap } from '../use-touchpoint-map.ts';
import { lineNames, linesAcross } from './line-names.ts';
import styles from './scatter.module.css';
import { scatterFinding } from './scatter-finding.ts';
import { ScatterLegend } from './scatter-legend.tsx';
import { scatterPoints } from './scatter-points.ts';
import { ScoreTable } from './score-table.tsx';
import {
  changedRecommendations,
  type Draft,
  LINES,
  type LineKey,
  limitThreshold,
  movedLines,
} from './threshold-changes.ts';
import { ThresholdLines } from './threshold-lines.tsx';
import { Unplaced } from './unplaced.tsx';

interface ScatterViewProps {
  readonly map: TouchpointMap;
  readonly filter: TouchpointFilter;
  readonly onFilter: (filter: TouchpointFilter) => void;
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
}

/** What speaks for a partner against what speaks for the home team, with thresholds that can be moved. */
export function ScatterView({ map, filter, onFilter, current, onOpen }: ScatterViewProps) {
  const { advice, segments } = map;
  const parameter = useWorkbook((w) => w.parameter);
  const interaction_type = useWorkbook((w) => w.interaction_type);
  const channel = useWorkbook((w) => w.channel);
  const parameters = parametersOf({ parameter });
  const [draft, setDraft] = useState<Draft>({});
  const shown = useMemo(() => filterTouchpoints(advice, filter), [advice, filter]);
  const { points, tooMany, unplaced } = useMemo(() => scatterPoints(shown), [shown]);
  const changes = useMemo(
    () =>
      Object.keys(draft).length === 0
        ? []
        : changedRecommendations(advice, parameters, draft, { interaction_type, channel }),
    [advice, parameters, draft, interaction_type, channel],
  );
  const values = Object.fromEntries(
    LINES.map(({ key }) => [key, draft[key] ?? parameters[key] ?? 0]),
  ) as Record<LineKey, number>;
  // Labels are placed for where the lines stand, not anew with every step of one that is moved.
  const labelLimits = useMemo(() => {
    const standing = Object.fromEntries(LINES.map(({ key }) => [key, parameters[key] ?? 0])) as Record<
      LineKey,
      number
    >;
    return {
      most: MOST_LABELS,
      avoid: (plot: Box) => lineNames(plot, standing).map(({ box }) => box),
      lines: (plot: Box) => linesAcross(plot, standing),
    };
  }, [parameters]);
  const move = (key: LineKey, wanted: number) => {
    const value = limitThreshold(key, wanted, parameters);
    setDraft(value === parameters[key] ? {} : { [key]: value });
  };
  const keep = () => {
    const [entry] = Object.entries(draft) as [LineKey, number][];
    if (!entry) return;
    const [key, value] = entry;
    const label = LINES.find((line) => line.key === key)?.label ?? key;
    commit((workbook) => setParameters(workbook, { [key]: value }, `Set "${label}" to ${formatPlain(value)}`))
      .catch(showRefusal)
      .finally(() => setDraft({}));
  };
  const moved = movedLines(parameters);
  const reset = () =>
    void commit((workbook) =>
      setParameters(
        workbook,
        Object.fromEntries(moved.map((key) => [key, null])),
        'Reset decision thresholds',
      ),
    ).catch(showRefusal);
  return (
    <>
      <div className={styles.tools}>
        <FilterBar
          filter={filter}
          onFilter={onFilter}
          segments={segments}
          shown={shown.length}
          total={advice.length}
        />
      </div>
      <div className={styles.card}>
        <ChartFrame
          title={scatterFinding(shown, values)}
          empty={points.length === 0}
          subtitle={<ScatterLegend />}
          aside={
            moved.length > 0 && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={reset}
              >
                Back to default
              </Button>
            )
          }
          picture={
            <>
              <ScatterPlot
                label="Touchpoints by outsource score and keep score"
                points={points}
                x={{ label: 'Outsource score', threshold: null }}
                y={{ label: 'Keep score', threshold: null }}
                corners={null}
                current={current}
                onPick={onOpen}
                hint="Point at a circle, or use Tab and the arrow keys, to read it; click or press Enter to open it."
                labelLimits={labelLimits}
                over={(layout) => (
                  <ThresholdLines
                    layout={layout}
                    values={values}
                    onMove={move}
                    onKeep={keep}
                    onCancel={() => setDraft({})}
                  />
                )}
              />
              <Effect draft={draft} changes={changes} />
            </>
          }
          table={<ScoreTable advice={shown} onOpen={onOpen} />}
        />
        {tooMany > 0 && (
          <p className={styles.effect}>
            The {formatCount(points.length)} touchpoints with most work are drawn; {formatCount(tooMany)} more
            are in the register. Filter to see others.
          </p>
        )}
        <Unplaced advice={unplaced} onOpen={onOpen} />
      </div>
    </>
  );
}

/** More labels hide the circles; the others are read by pointing at them. */
const MOST_LABELS = 26;

function Effect({
  draft,
  changes,
}: {
  readonly draft: Draft;
  readonly changes: ReturnType<typeof changedRecommendations>;
}) {
  const moving = Object.keys(draft).length > 0;
  const decided = changes.filter(({ advice }) => advice.standing !== 'undecided').length;
  const first = changes
    .slice(0, 3)
    .map(
      ({ advice, to }) =>
        `${advice.touchpoint.name} (${lookOf(advice.recommended).label} → ${lookOf(to).label})`,
    );
  return (
    <p
      className={styles.effect}
      data-changing={(moving && changes.length > 0) || undefined}
      data-not-pictured
      role="status"
    >
      {!moving
        ? 'Move a line by its grip, or with the arrow keys and Enter, to see what would change.'
        : changes.length === 0
          ? 'No recommendation would change.'
          : `${changes.length} ${changes.length === 1 ? 'recommendation' : 'recommendations'} would change: ${first.join(', ')}${changes.length > 3 ? ` and ${changes.length - 3} more` : ''}.${decided === 0 ? '' : ` ${decided} of them ${decided === 1 ? 'is' : 'are'} decided already and would be marked as outdated.`}`}
    </p>
  );
}
