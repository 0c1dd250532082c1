import { useMemo } from 'react';
import type { ProcessAudits } from '../../../../../shared/domain/sourcing/process/audit-processes.ts';
import { type Parameters, parameterValue } from '../../../../../shared/model/parameters.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ScatterPlot } from '../../../../ui/charts/scatter-plot.tsx';
import { statusLook } from '../status-look.ts';
import { auditPoints, pictureFinding } from './audit-points.ts';
import { AuditTable } from './audit-table.tsx';
import styles from './picture.module.css';
import { PictureLegend } from './picture-legend.tsx';
import { PointsChart } from './points-chart.tsx';
import { UnplacedList } from './unplaced-list.tsx';

interface PictureViewProps {
  readonly audits: ProcessAudits;
  readonly parameters: Parameters;
  readonly current: string | null;
  readonly onOpen: (process: string) => void;
}

/** All processes in one picture: how ready, how suitable, how large; and where their points come from. */
export function PictureView({ audits, parameters, current, onOpen }: PictureViewProps) {
  const { list } = audits;
  const points = useMemo(() => auditPoints(list), [list]);
  const unplaced = useMemo(
    () => list.filter(({ readiness, suitability }) => readiness.score === null || suitability.score === null),
    [list],
  );
  const ready = parameterValue(parameters, 'quadrant.rtm');
  const suits = parameterValue(parameters, 'quadrant.stm');
  return (
    <div className={styles.view}>
      <div className={styles.pair} data-alone={unplaced.length === 0 || undefined}>
        <section className={styles.card}>
          <ChartFrame
            title={pictureFinding(list)}
            subtitle={<PictureLegend />}
            empty={points.length === 0}
            picture={
              points.length === 0 ? (
                <p className={styles.none}>
                  A process appears here once all its ratings are given. The list beside says what is missing.
                </p>
              ) : (
                <ScatterPlot
                  label="Processes by suitability and readiness to move"
                  points={points}
                  x={{ label: `Suitability to move, threshold ${suits}`, threshold: suits }}
                  y={{ label: `Readiness to move, threshold ${ready}`, threshold: ready }}
                  corners={{
                    topLeft: statusLook('keep-or-split').label,
                    topRight: statusLook('move-now').label,
                    bottomLeft: statusLook('keep-and-redesign').label,
                    bottomRight: statusLook('fix-then-move').label,
                  }}
                  current={current}
                  onPick={onOpen}
                  hint="Point at a circle, or use Tab and the arrow keys, to read it; Enter or a click opens the process."
                />
              )
            }
            table={<AuditTable audits={list} onOpen={onOpen} />}
          />
        </section>
        {unplaced.length > 0 && <UnplacedList audits={unplaced} onOpen={onOpen} />}
      </div>
      <PointsChart audits={list} parameters={parameters} onOpen={onOpen} />
    </div>
  );
}
