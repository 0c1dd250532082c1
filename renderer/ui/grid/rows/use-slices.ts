import { defaultRangeExtractor, type Range as ItemRange, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { isNumeric } from '../cell-words.ts';
import type { ShownColumn } from '../columns/use-grid-table.ts';
import type { GridColumn } from '../grid-column.ts';

/** The columns in view, after the first one, which always is. */
export interface Slice {
  readonly first: SliceCell | null;
  readonly cells: readonly SliceCell[];
  /** Width of what is left out between the first column and the others. */
  readonly gap: number;
  /** The place of the last column. */
  readonly last: number;
}

export interface SliceCell {
  readonly column: GridColumn;
  readonly index: number;
  readonly width: number;
  readonly numeric: boolean;
}

/** Width of the row numbers. */
export const NUMBER_WIDTH = 44;

/** Rows drawn beside those in view after a leap, when every row is new: the others follow with the next step. */
const FAR_OVERSCAN = 2;

interface Input {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly AnyRow[];
  readonly columns: readonly ShownColumn[];
  readonly rowHeight: number;
  /** The active cell stays in the page wherever it is scrolled to, so that it can be named and typed into. */
  readonly activeRow: number;
  readonly activeCol: number;
}

/** Which rows and columns are in view, with some around them, so that scrolling never shows a blank. */
export function useSlices({ scroller, rows, columns, rowHeight, activeRow, activeCol }: Input) {
  const before = useRef({ startIndex: 0, endIndex: 0 });
  const getScrollElement = useCallback(() => scroller.current, [scroller]);
  const rowVirtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor: useCallback(
      (range: ItemRange) => {
        const far = range.startIndex > before.current.endIndex || range.endIndex < before.current.startIndex;
        before.current = range;
        return withItem(far ? { ...range, overscan: FAR_OVERSCAN } : range, activeRow);
      },
      [activeRow],
    ),
  });
  const [first, ...rest] = columns;
  const frozen = NUMBER_WIDTH + (first?.width ?? 0);
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: rest.length,
    getScrollElement,
    estimateSize: (at) => rest[at]?.width ?? 0,
    paddingStart: frozen,
    overscan: 1,
    rangeExtractor: useCallback((range: ItemRange) => reaching(range, activeCol - 1), [activeCol]),
  });
  useLayoutEffect(() => {
    void columns;
    columnVirtualizer.measure();
  }, [columns, columnVirtualizer]);
  useLayoutEffect(() => {
    void rowHeight;
    rowVirtualizer.measure();
  }, [rowHeight, rowVirtualizer]);

  const items = columnVirtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? -1;
  // As a text, so that an edit that changes no column's kind leaves the slice the same.
  const kinds = columns.map(({ column }) => (isNumeric(column, rows) ? 'n' : '-')).join('');
  const slice = useMemo((): Slice => {
    const cellOf = ({ column, width }: ShownColumn, index: number): SliceCell => ({
      column,
      index,
      width,
      numeric: kinds[index] === 'n',
    });
    const [first, ...rest] = columns;
    return {
      first: first ? cellOf(first, 0) : null,
      cells: rest.slice(from, to + 1).map((one, at) => cellOf(one, from + at + 1)),
      gap: rest.slice(0, from).reduce((sum, { width }) => sum + width, 0),
      last: columns.length - 1,
    };
  }, [columns, from, to, kinds]);
  return {
    rowItems: rowVirtualizer.getVirtualItems(),
    slice,
    width: frozen + rest.reduce((sum, column) => sum + column.width, 0),
  };
}

function withItem(range: ItemRange, item: number): number[] {
  const items = defaultRangeExtractor(range);
  if (item < 0 || item >= range.count || items.includes(item)) return items;
  return item < (items[0] ?? 0) ? [item, ...items] : [...items, item];
}

/** All columns up to the active one: they stand side by side without gaps. */
function reaching(range: ItemRange, item: number): number[] {
  const items = defaultRangeExtractor(range);
  const first = items[0] ?? 0;
  const last = items.at(-1) ?? 0;
  if (item < 0 || item >= range.count || (item >= first && item <= last)) return items;
  const from = Math.min(first, item);
  return Array.from({ length: Math.max(last, item) - from + 1 }, (_, at) => from + at);
}
