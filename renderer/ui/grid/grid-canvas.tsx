import { type ReactNode, type RefObject, useLayoutEffect, useMemo } from 'react';
import { GridHeader } from './columns/grid-header.tsx';
import type { GridTable } from './columns/use-grid-table.ts';
import type { Drafts } from './editing/drafts.ts';
import styles from './grid.module.css';
import type { DataGridProps } from './grid-props.ts';
import { gridRole, ROW_GROUP } from './roles.ts';
import { cellId } from './rows/cell-at.ts';
import { GridRow } from './rows/grid-row.tsx';
import type { Range } from './rows/plan-fill.ts';
import { HEADERS, type Place, type Selection } from './rows/use-selection.ts';
import { NUMBER_WIDTH, useSlices } from './rows/use-slices.ts';
import { useSlots } from './rows/use-slots.ts';

interface GridCanvasProps {
  readonly props: DataGridProps;
  readonly domId: string;
  readonly grid: GridTable;
  readonly selection: Selection;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  readonly sort: { readonly id: string; readonly desc: boolean } | undefined;
  readonly filtered: ReadonlySet<string>;
  readonly drafts: Drafts;
  /** What the active cell is edited with, while it is. */
  readonly editor: ReactNode;
  readonly filling: Range | null;
  /** The row before which a dragged row would be dropped. */
  readonly dropAt: number | null;
  readonly openMenu: string | null;
  readonly onHeaderMenu: (at: number) => void;
  /** The listeners of the whole grid. */
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly empty: ReactNode;
}

export const HEADER_HEIGHT = 34;

/** The scrolling part: headers and those rows and columns that are in view. */
export function GridCanvas(input: GridCanvasProps) {
  const { props, domId, grid, selection, scroller, rowHeight, drafts, editor, filling, dropAt } = input;
  const { rows, columns } = grid;
  const { active, moved, range } = selection;
  const { rowItems, slice, width } = useSlices({
    scroller,
    rows,
    columns,
    rowHeight,
    activeRow: active.row,
    activeCol: active.col,
  });
  const offsets = useMemo(() => offsetsOf(columns), [columns]);
  useReveal(scroller, moved, rowHeight, offsets);
  const slots = useSlots(
    rowItems.flatMap(({ index }) => {
      const row = rows[index];
      return row ? [{ id: row.id, row, index }] : [];
    }),
  );
  const shown = rowItems.some(({ index }) => index === active.row) || active.row === HEADERS;
  const inRows = rows.length > 0 && active.row !== HEADERS;
  return (
    <div
      ref={scroller}
      {...gridRole(
        props.label,
        rows.length,
        columns.length,
        props.readOnly ?? false,
        shown && columns.length > 0 && !editor ? cellId(domId, active) : undefined,
      )}
      className={styles.grid}
      {...input.handlers}
    >
      <GridHeader
        grid={domId}
        slice={slice}
        width={width}
        height={HEADER_HEIGHT}
        active={active.row === HEADERS ? active.col : -1}
        sort={input.sort}
        filtered={input.filtered}
        open={input.openMenu}
        onMenu={input.onHeaderMenu}
        onResize={grid.setWidth}
        onMove={grid.moveColumn}
      />
      <div {...ROW_GROUP} className={styles.body} style={{ height: rows.length * rowHeight, width }}>
        {slots.map(({ slot, item: { row, index } }) => {
          const selected = inRows && index >= range.top && index <= range.bottom;
          return (
            <GridRow
              key={slot}
              grid={domId}
              row={row}
              at={index}
              top={index * rowHeight}
              height={rowHeight}
              width={width}
              slice={slice}
              workbook={props.workbook}
              readOnly={props.readOnly ?? false}
              from={selected ? range.left : -1}
              to={selected ? range.right : -1}
              active={inRows && index === active.row ? active.col : -1}
              handle={inRows && !props.readOnly && index === range.bottom ? range.right : -1}
              current={inRows && index === active.row}
              tone={props.rowTone?.(row) ?? null}
              drafts={drafts.get(row.id)}
              editor={index === active.row ? editor : null}
            />
          );
        })}
        {filling && (
          <div
            className={styles.filling}
            style={{
              top: filling.top * rowHeight,
              height: (filling.bottom - filling.top + 1) * rowHeight,
              left: offsets[filling.left] ?? 0,
              width: (offsets[filling.right + 1] ?? 0) - (offsets[filling.left] ?? 0),
            }}
          />
        )}
        {dropAt !== null && <div className={styles.drop} style={{ top: dropAt * rowHeight - 1, width }} />}
      </div>
      {input.empty}
    </div>
  );
}

/** Where each column begins, and behind the last one where it ends. */
function offsetsOf(columns: GridTable['columns']): readonly number[] {
  const offsets = [NUMBER_WIDTH];
  for (const { width } of columns) offsets.push((offsets.at(-1) ?? 0) + width);
  return offsets;
}

/** Scrolls as little as it takes to bring a cell into view beside what stays in view. */
function useReveal(
  scroller: RefObject<HTMLDivElement | null>,
  { row, col }: Place,
  rowHeight: number,
  offsets: readonly number[],
): void {
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    if (row !== HEADERS) {
      const top = row * rowHeight;
      const bottom = top + rowHeight + HEADER_HEIGHT;
      if (top < grid.scrollTop) grid.scrollTop = top;
      else if (bottom > grid.scrollTop + grid.clientHeight) grid.scrollTop = bottom - grid.clientHeight;
    }
    if (col === 0) return; // It always is in view.
    const frozen = offsets[1] ?? 0;
    const left = offsets[col] ?? 0;
    const right = offsets[col + 1] ?? 0;
    if (left - frozen < grid.scrollLeft) grid.scrollLeft = left - frozen;
    else if (right > grid.scrollLeft + grid.clientWidth)
      grid.scrollLeft = Math.min(left - frozen, right - grid.clientWidth);
  }, [scroller, row, col, rowHeight, offsets]);
}
