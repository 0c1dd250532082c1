import { memo, type ReactNode } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import type { RowDrafts } from '../editing/drafts.ts';
import styles from '../grid.module.css';
import type { CellTone } from '../grid-column.ts';
import { ROW_HEADER, rowRole } from '../roles.ts';
import { cellId } from './cell-at.ts';
import { GridCell } from './grid-cell.tsx';
import type { Slice } from './use-slices.ts';

interface GridRowProps {
  readonly grid: string;
  readonly row: AnyRow;
  readonly at: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly slice: Slice;
  readonly workbook: Workbook;
  readonly readOnly: boolean;
  /** The first and last selected column; -1 when none is. */
  readonly from: number;
  readonly to: number;
  /** The active column; -1 when the active cell is elsewhere. */
  readonly active: number;
  readonly handle: number;
  readonly current: boolean;
  readonly tone: CellTone | null;
  readonly drafts: RowDrafts | undefined;
  readonly editor: ReactNode;
}

/** One row: its number, which moves it, the first column, and those of the others that are in view. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { grid, row, at, top, height, width, slice, from, to, active } = props;
  const cell = ({ column, index, width, numeric }: Slice['cells'][number], frozen: boolean) => (
    <GridCell
      key={column.key}
      id={cellId(grid, { row: at, col: index })}
      column={column}
      row={row}
      workbook={props.workbook}
      at={index}
      width={width}
      numeric={numeric}
      frozen={frozen}
      readOnly={props.readOnly}
      selected={index >= from && index <= to}
      active={index === active}
      handle={index === props.handle}
      draft={props.drafts?.get(column.key)}
      editor={index === active ? props.editor : null}
    />
  );
  return (
    <div
      {...rowRole(at, from === 0 && to === slice.last)}
      aria-current={props.current || undefined}
      data-r={at}
      data-current={props.current || undefined}
      data-editing={props.editor ? true : undefined}
      data-tone={props.tone ?? undefined}
      className={styles.row}
      style={{ top, height, width }}
    >
      <div {...ROW_HEADER} className={styles.number} data-row-handle draggable={!props.readOnly}>
        {at + 1}
      </div>
      {slice.first && cell(slice.first, true)}
      <div className={styles.gap} style={{ width: slice.gap }} />
      {slice.cells.map((one) => cell(one, false))}
    </div>
  );
});
