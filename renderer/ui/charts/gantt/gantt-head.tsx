import styles from './gantt.module.css';
import type { GanttMark } from './gantt-row.ts';
import { dayX, type GanttScale, monthTicks, weekTicks } from './gantt-scale.ts';
import { dayOfMonth, monthName, shortMonth } from './gantt-words.ts';

/** From these widths on a month has room for its name, and for the year behind it, in pixels. */
const NAMED = 34;
const WITH_YEAR = 76;
const WEEK_NAMED = 20;

/** The months, the Mondays below them where there is room, and the names of the marked days. */
export function GanttHead({
  scale,
  marks,
}: {
  readonly scale: GanttScale;
  readonly marks: readonly GanttMark[];
}) {
  return (
    <div className={styles.head}>
      {monthTicks(scale).map(({ day, x, width }) => (
        <span key={day} className={styles.month} style={{ left: x, width }}>
          {width >= WITH_YEAR ? monthName(day) : width >= NAMED ? shortMonth(day) : ''}
        </span>
      ))}
      {weekTicks(scale)
        .filter(({ width }) => width >= WEEK_NAMED)
        .map(({ day, x, width }) => (
          <span key={day} className={styles.week} style={{ left: x, width }}>
            {dayOfMonth(day)}
          </span>
        ))}
      {marks
        .filter(({ day }) => dayX(scale, day) >= 0 && dayX(scale, day) <= scale.width)
        .map(({ day, label, kind }) => (
          <span key={kind} className={styles.markName} data-kind={kind} style={{ left: dayX(scale, day) }}>
            {label}
          </span>
        ))}
    </div>
  );
}
