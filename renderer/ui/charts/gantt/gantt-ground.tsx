import { dayOfNumber } from '../../../../shared/lib/day-number.ts';
import styles from './gantt.module.css';
import { ganttArrows } from './gantt-arrows.ts';
import type { GanttMark, GanttRow, QuietDays } from './gantt-row.ts';
import { dayX, type GanttScale, isWeekend, monthTicks, weekTicks } from './gantt-scale.ts';

interface GanttGroundProps {
  readonly rows: readonly GanttRow[];
  readonly scale: GanttScale;
  readonly marks: readonly GanttMark[];
  readonly quiet: QuietDays;
  readonly rowHeight: number;
}

/** Below this single days are too narrow to be told apart. */
const DAYS_SHOW = 5;

/** What lies behind the bars: weekends and holidays, months and weeks, arrows, slack, and the marked days. */
export function GanttGround({ rows, scale, marks, quiet, rowHeight }: GanttGroundProps) {
  const height = rows.length * rowHeight;
  const days = Array.from({ length: scale.days }, (_, index) => dayOfNumber(scale.from + index));
  const shaded = scale.pixelsPerDay < DAYS_SHOW ? [] : days.filter((day) => isWeekend(day) || quiet.has(day));
  return (
    <svg className={styles.ground} width={scale.width} height={height} aria-hidden>
      {shaded.map((day) => (
        <rect
          key={day}
          x={dayX(scale, day)}
          y={0}
          width={scale.pixelsPerDay}
          height={height}
          className={quiet.has(day) ? styles.holiday : styles.weekend}
        />
      ))}
      {scale.pixelsPerDay >= DAYS_SHOW &&
        weekTicks(scale).map(({ day, x }) => (
          <line key={day} x1={x} x2={x} y1={0} y2={height} className={styles.weekLine} />
        ))}
      {monthTicks(scale).map(({ day, x }) => (
        <line key={day} x1={x} x2={x} y1={0} y2={height} className={styles.monthLine} />
      ))}
      {rows.map((row, index) => (
        <Slack key={row.id} row={row} scale={scale} y={(index + 0.5) * rowHeight} />
      ))}
      {ganttArrows(rows, scale, rowHeight).map(({ from, to, path, head, critical }) => (
        <g key={`${from} ${to}`} className={styles.arrow} data-critical={critical || undefined}>
          <path d={path} />
          <polygon points={head} />
        </g>
      ))}
      {marks.map((mark) => (
        <line
          key={mark.kind}
          x1={dayX(scale, mark.day)}
          x2={dayX(scale, mark.day)}
          y1={0}
          y2={height}
          className={styles.mark}
          data-kind={mark.kind}
        />
      ))}
    </svg>
  );
}

/** How far a bar may slip. */
function Slack({
  row,
  scale,
  y,
}: {
  readonly row: GanttRow;
  readonly scale: GanttScale;
  readonly y: number;
}) {
  if (row.end === null || row.latestEnd === null || row.latestEnd <= row.end) return null;
  const [from, to] = [dayX(scale, row.end, 1), dayX(scale, row.latestEnd, 1)];
  return (
    <g className={styles.slack}>
      <line x1={from} x2={to} y1={y} y2={y} />
      <line x1={to} x2={to} y1={y - 4} y2={y + 4} />
    </g>
  );
}
