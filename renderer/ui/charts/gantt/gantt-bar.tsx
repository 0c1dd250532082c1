import { Tooltip } from '@mantine/core';
import type { MouseEventHandler, PointerEventHandler } from 'react';
import styles from './gantt.module.css';
import type { GanttRow } from './gantt-row.ts';
import { dayX, type GanttScale, spanWidth } from './gantt-scale.ts';
import { daysOf, daysWords, rowWords, shortDay, spanWords } from './gantt-words.ts';

interface GanttBarProps {
  readonly row: GanttRow;
  readonly scale: GanttScale | null;
  readonly top: number;
  readonly height: number;
  /** The one bar that the tab key comes to. */
  readonly stop: boolean;
  readonly held: boolean;
  readonly current: boolean;
  readonly handlers: {
    readonly onPointerDown: PointerEventHandler<HTMLElement>;
    readonly onPointerMove: PointerEventHandler<HTMLElement>;
    readonly onPointerUp: PointerEventHandler<HTMLElement>;
    readonly onPointerCancel: PointerEventHandler<HTMLElement>;
    readonly onClick: MouseEventHandler<HTMLElement>;
  };
}

/** Room that the length takes inside a bar, in pixels. */
const LENGTH_FITS = 62;

/** One bar: where it lies, how long it is, how far it has come. Without days it says why. */
export function GanttBar({ row, scale, top, height, stop, held, current, handlers }: GanttBarProps) {
  const { id, label, start, end, critical, over, done01, movable, resizable } = row;
  const shared = {
    type: 'button' as const,
    'data-bar': id,
    'aria-label': rowWords(row),
    'aria-current': current ? ('true' as const) : undefined,
    tabIndex: stop ? 0 : -1,
  };
  if (scale === null || start === null || end === null)
    return (
      <button
        {...shared}
        className={styles.unknown}
        style={{ top: top + 4, height: height - 8 }}
        onClick={handlers.onClick}
      >
        {row.unknown ?? 'Its days are not known'}
      </button>
    );
  const width = Math.max(6, spanWidth(scale, start, end));
  const days = daysOf(start, end);
  return (
    <>
      <Tooltip
        multiline
        position="top-start"
        disabled={held}
        label={[label, spanWords(row), ...row.about].map((line) => <div key={line}>{line}</div>)}
      >
        <button
          {...shared}
          {...handlers}
          className={styles.bar}
          style={{ top: top + 5, height: height - 10, left: dayX(scale, start), width }}
          data-critical={critical || undefined}
          data-over={over || undefined}
          data-held={held || undefined}
          data-movable={movable || undefined}
        >
          {done01 !== null && <span className={styles.done} style={{ width: `${100 * done01}%` }} />}
          {width >= LENGTH_FITS && <span className={styles.length}>{over ? '✓ Over' : daysWords(days)}</span>}
          {resizable && <span className={styles.edge} data-edge />}
        </button>
      </Tooltip>
      {held && (
        <span className={styles.heldDays} style={{ top: top + 6, left: dayX(scale, end, 1) + 6 }} aria-hidden>
          {`${shortDay(start)} – ${shortDay(end)}, ${daysWords(days)}`}
        </span>
      )}
    </>
  );
}
