import { SegmentedControl } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { ScrollRegion } from '../../scroll-region.tsx';
import styles from './gantt.module.css';
import { GanttBar } from './gantt-bar.tsx';
import { GanttGround } from './gantt-ground.tsx';
import { GanttHead } from './gantt-head.tsx';
import type { GanttChange, GanttMark, GanttRow, QuietDays } from './gantt-row.ts';
import { dayX, ganttScale } from './gantt-scale.ts';
import { useGanttMoves } from './use-gantt-moves.ts';

export type GanttZoom = 'months' | 'weeks';

interface GanttChartProps {
  /** What the plan is, for those who do not see it. */
  readonly label: string;
  /** What a row is called, as in "stage". */
  readonly singular: string;
  readonly rows: readonly GanttRow[];
  readonly marks: readonly GanttMark[];
  /** Holidays and the like, by day. */
  readonly quiet?: QuietDays;
  readonly zoom: GanttZoom;
  readonly onZoom: (zoom: GanttZoom) => void;
  /** The row whose details are open. */
  readonly current?: string | null;
  /** Opens a row: a click, or Enter. */
  readonly onPick: (id: string) => void;
  /** The rows as they would be after a change; without it and `onChange` nothing can be moved. */
  readonly rowsWith?: (change: GanttChange) => readonly GanttRow[];
  readonly onChange?: (change: GanttChange) => Promise<unknown>;
}

export const ROW_HEIGHT = 30;
const NAMES_WIDTH = 208;
const DAY_IN_WEEKS = 10;
const NOTHING_QUIET: QuietDays = new Map();

/** A plan as bars over a time line, to be moved and made longer by pointer or keyboard. */
export function GanttChart(props: GanttChartProps) {
  const { label, singular, rows, marks, quiet = NOTHING_QUIET, zoom, onZoom, current = null } = props;
  const root = useRef<HTMLDivElement>(null);
  const { ref: measure, width } = useElementSize();
  const frame = useMergedRef(root, measure);
  const [wanted, setWanted] = useState<string | null>(null);
  const least = Math.max(280, width - NAMES_WIDTH - 2);
  const scale = ganttScale(rows, marks, least, zoom === 'weeks' ? DAY_IN_WEEKS : null);
  const moves = useGanttMoves({
    rows,
    pixelsPerDay: scale?.pixelsPerDay ?? DAY_IN_WEEKS,
    rowsWith: props.rowsWith,
    onChange: props.onChange,
    onPick: props.onPick,
  });
  const { shown, held } = moves;
  const stop = rows.some(({ id }) => id === wanted) ? wanted : (rows[0]?.id ?? null);

  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = shown.findIndex(({ id }) => id === barOf(event.target));
    const row = shown[at];
    if (!row) return;
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: shown.length - 1 }[event.key];
    if (moves.pressKey(event, row)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (next !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      focusBar(event.currentTarget, shown[next]?.id);
    }
  };
  const focus = (event: FocusEvent) => setWanted(barOf(event.target) ?? wanted);
  /** Whoever goes elsewhere has put down what was held. */
  const blur = (event: FocusEvent) => {
    if (held !== null && event.relatedTarget !== event.target) void moves.letGo();
  };
  const movable = props.onChange !== undefined;
  const wide = scale === null ? least : Math.max(scale.width, rightmost(shown, scale));

  return (
    <div ref={frame}>
      <div className={styles.tools} data-not-pictured>
        <SegmentedControl
          size="xs"
          aria-label="Time line"
          data={[
            { value: 'months', label: 'Whole plan' },
            { value: 'weeks', label: 'Weeks' },
          ]}
          value={zoom}
          onChange={(value) => onZoom(value as GanttZoom)}
        />
      </div>
      <ScrollRegion label={`${label}, time line`} className={styles.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: the bars are buttons; the group hears their keys */}
        <div
          role="group"
          aria-label={label}
          className={styles.plan}
          style={{ width: NAMES_WIDTH + wide }}
          onKeyDown={key}
          onFocus={focus}
          onBlur={blur}
        >
          <div className={styles.names} style={{ width: NAMES_WIDTH }}>
            <div className={styles.corner}>{`${singular.charAt(0).toUpperCase()}${singular.slice(1)}`}</div>
            {shown.map((row) => (
              <div
                key={row.id}
                className={styles.name}
                style={{ height: ROW_HEIGHT }}
                data-current={row.id === current || undefined}
                title={row.label}
              >
                <span>{row.label}</span>
              </div>
            ))}
          </div>
          <div className={styles.time} style={{ width: wide }}>
            {scale && <GanttHead scale={scale} marks={marks} />}
            <div className={styles.rows} style={{ height: rows.length * ROW_HEIGHT }}>
              {scale && (
                <GanttGround rows={shown} scale={scale} marks={marks} quiet={quiet} rowHeight={ROW_HEIGHT} />
              )}
              {shown.map((row, index) => (
                <GanttBar
                  key={row.id}
                  row={row}
                  scale={scale}
                  top={index * ROW_HEIGHT}
                  height={ROW_HEIGHT}
                  stop={row.id === stop}
                  held={row.id === held}
                  current={row.id === current}
                  handlers={moves.barHandlers(row)}
                />
              ))}
            </div>
          </div>
        </div>
      </ScrollRegion>
      <p className={styles.hint} data-not-pictured>
        {movable
          ? 'Drag a bar to move it, its right edge for the length. By keyboard: arrows by day, with Shift by week, with Alt the length; Enter puts down, Escape takes back. Enter opens.'
          : 'Click to open. By keyboard: arrow keys go from one to the next, Enter opens.'}
      </p>
      <p className={styles.hidden} role="status">
        {moves.said}
      </p>
    </div>
  );
}

/** A bar that is held may reach beyond the time line. */
function rightmost(rows: readonly GanttRow[], scale: NonNullable<ReturnType<typeof ganttScale>>): number {
  return Math.max(0, ...rows.map(({ end }) => (end === null ? 0 : dayX(scale, end, 4))));
}

function barOf(target: EventTarget): string | null {
  return (target instanceof Element && target.closest('[data-bar]')?.getAttribute('data-bar')) || null;
}

function focusBar(root: ParentNode, id: string | undefined): void {
  const bar = id === undefined ? null : root.querySelector(`[data-bar="${CSS.escape(id)}"]`);
  if (bar instanceof HTMLElement) bar.focus();
}
