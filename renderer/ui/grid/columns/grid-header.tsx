import { IconArrowDown, IconArrowUp, IconChevronDown, IconFilter } from '@tabler/icons-react';
import { type DragEvent, memo, type PointerEvent, useRef, useState } from 'react';
import styles from '../grid.module.css';
import { headerRole, ROW_GROUP, rowRole } from '../roles.ts';
import { cellId } from '../rows/cell-at.ts';
import { HEADERS } from '../rows/use-selection.ts';
import type { Slice, SliceCell } from '../rows/use-slices.ts';

interface GridHeaderProps {
  readonly grid: string;
  readonly slice: Slice;
  readonly width: number;
  readonly height: number;
  /** The active column while the headers have the focus; -1 otherwise. */
  readonly active: number;
  readonly sort: { readonly id: string; readonly desc: boolean } | undefined;
  readonly filtered: ReadonlySet<string>;
  /** The column whose menu is open. */
  readonly open: string | null;
  readonly onMenu: (at: number) => void;
  readonly onResize: (key: string, width: number) => void;
  readonly onMove: (key: string, before: string | null) => void;
}

/** The headers. They say what a column is about, sort and filter through their menu, and can be dragged. */
export const GridHeader = memo(function GridHeader(props: GridHeaderProps) {
  const { grid, slice, width, height } = props;
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const dragOf = (key: string) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/x-grid-column', key);
      setDragged(key);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null || dragged === key) return;
      event.preventDefault();
      setOver(key);
    },
    onDragEnd: () => {
      setDragged(null);
      setOver(null);
    },
    onDrop: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      if (dragged !== key) props.onMove(dragged, key);
      setDragged(null);
      setOver(null);
    },
  });
  const cell = (one: SliceCell, frozen: boolean) => (
    <div
      key={one.column.key}
      id={cellId(grid, { row: HEADERS, col: one.index })}
      {...headerRole(one.index, sortOf(props.sort, one.column.key))}
      {...dragOf(one.column.key)}
      data-c={one.index}
      data-active={one.index === props.active || undefined}
      data-numeric={one.numeric || undefined}
      data-over={over === one.column.key || undefined}
      title={one.column.help}
      className={frozen ? `${styles.header} ${styles.frozen}` : styles.header}
      style={{ width: one.width }}
    >
      <span className={styles.headerWords}>{one.column.header}</span>
      <Signs sort={sortOf(props.sort, one.column.key)} filtered={props.filtered.has(one.column.key)} />
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Menu of ${one.column.header}`}
        aria-haspopup="menu"
        className={styles.headerMenu}
        data-open={props.open === one.column.key || undefined}
        onClick={() => props.onMenu(one.index)}
      >
        <IconChevronDown size={14} aria-hidden />
      </button>
      <Resizer width={one.width} onResize={(next) => props.onResize(one.column.key, next)} />
    </div>
  );
  return (
    <div {...ROW_GROUP} className={styles.head} style={{ width }}>
      <div {...rowRole(HEADERS)} data-r={HEADERS} className={styles.headRow} style={{ height }}>
        <div {...headerRole(-1)} data-corner className={styles.corner}>
          <span className={styles.unseen}>Row</span>
        </div>
        {slice.first && cell(slice.first, true)}
        <div className={styles.gap} style={{ width: slice.gap }} />
        {slice.cells.map((one) => cell(one, false))}
      </div>
    </div>
  );
});

type Sorted = 'ascending' | 'descending' | undefined;

function sortOf(sort: GridHeaderProps['sort'], key: string): Sorted {
  if (sort?.id !== key) return undefined;
  return sort.desc ? 'descending' : 'ascending';
}

function Signs({ sort, filtered }: { readonly sort: Sorted; readonly filtered: boolean }) {
  return (
    <>
      {filtered && (
        <span className={styles.sign}>
          <IconFilter size={13} aria-hidden />
          <span className={styles.unseen}>filtered</span>
        </span>
      )}
      {sort === 'ascending' && <IconArrowUp size={14} aria-hidden className={styles.sign} />}
      {sort === 'descending' && <IconArrowDown size={14} aria-hidden className={styles.sign} />}
    </>
  );
}

interface ResizerProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge by which a column is made wider or narrower; with the keyboard, Alt+Shift+arrows on the header do it. */
function Resizer({ width, onResize }: ResizerProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const [dragging, setDragging] = useState(false);
  const move = (event: PointerEvent) => {
    if (start.current) onResize(start.current.width + event.clientX - start.current.x);
  };
  const stop = () => {
    start.current = null;
    setDragging(false);
  };
  return (
    <div
      aria-hidden
      className={styles.resizer}
      data-resizer
      data-dragging={dragging || undefined}
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        setDragging(true);
      }}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
    />
  );
}
