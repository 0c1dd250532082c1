import {
  type ColumnDef,
  columnFilteringFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import type { GridColumn } from '../grid-column.ts';
import { type FilterRule, passes } from './filter-rule.ts';
import { compareValues, sortValue } from './sort-value.ts';
import type { ChangeLayout, GridLayout } from './use-grid-layout.ts';

const features = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export const NARROWEST = 48;
const WIDEST = 900;

/** A column as it is shown now. */
export interface ShownColumn {
  readonly column: GridColumn;
  readonly width: number;
}

export interface GridTable {
  /** The shown columns in their order. */
  readonly columns: readonly ShownColumn[];
  /** Every column in its order, also the hidden ones. */
  readonly all: readonly { readonly column: GridColumn; readonly shown: boolean }[];
  /** The rows that pass the filters, sorted. */
  readonly rows: readonly AnyRow[];
  readonly setWidth: (key: string, width: number) => void;
  readonly setShown: (key: string, shown: boolean) => void;
  /** Puts a column before another one, or last. */
  readonly moveColumn: (key: string, before: string | null) => void;
  readonly sortBy: (key: string, desc: boolean | null) => void;
  readonly filterBy: (key: string, rule: FilterRule | null) => void;
  readonly clearFilters: () => void;
  readonly resetColumns: () => void;
}

interface Input {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly AnyRow[];
  readonly workbook: Workbook;
  readonly layout: GridLayout;
  readonly changeLayout: ChangeLayout;
}

type Def = ColumnDef<typeof features, AnyRow>;

/** Order, widths, visibility, sorting and filters of a grid's columns, kept by TanStack Table over the stored layout. */
export function useGridTable({ columns, rows, workbook, layout, changeLayout }: Input): GridTable {
  const defs = useMemo(
    () =>
      columns.map(
        (column): Def => ({
          id: column.key,
          accessorFn: (row) => sortValue(column, row, workbook),
          size: column.width ?? 140,
          minSize: NARROWEST,
          maxSize: WIDEST,
          sortUndefined: 'last',
          sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
          filterFn: (row, _, rule: FilterRule) => passes(rule, column, row.original, workbook),
        }),
      ),
    [columns, workbook],
  );
  // What a column computes may change while the rows stay the same; TanStack computes anew when the data is another list.
  const data = useMemo(() => (defs.length > 0 ? [...rows] : []), [rows, defs]);
  const known = useMemo(() => new Map(columns.map((column) => [column.key, column])), [columns]);
  const state = useMemo(() => stateOf(columns, known, layout), [columns, known, layout]);
  const table = useTable({ features, columns: defs, data, state, getRowId: (row) => row.id });
  const order = table.getAllLeafColumns();
  const shown = table.getVisibleLeafColumns();
  const model = table.getRowModel().rows;
  return useMemo(() => {
    void state; // Holds the widths that getSize reads.
    const columnOf = (id: string) => known.get(id) as GridColumn;
    const keys = order.map(({ id }) => id);
    return {
      columns: shown.map((one) => ({ column: columnOf(one.id), width: one.getSize() })),
      all: order.map((one) => ({ column: columnOf(one.id), shown: one.getIsVisible() })),
      rows: model.map((row) => row.original),
      setWidth: (key, width) =>
        changeLayout(({ widths }) => ({
          widths: { ...widths, [key]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) },
        })),
      setShown: (key, now) => {
        if (!now && shown.length < 2) return; // A grid without columns could not be brought back.
        changeLayout(({ shown: before }) => ({ shown: { ...before, [key]: now } }));
      },
      moveColumn: (key, before) => {
        const rest = keys.filter((one) => one !== key);
        const at = before === null ? rest.length : rest.indexOf(before);
        changeLayout(() => ({ order: [...rest.slice(0, at), key, ...rest.slice(at)] }));
      },
      sortBy: (key, desc) => changeLayout(() => ({ sort: desc === null ? [] : [{ id: key, desc }] })),
      filterBy: (key, rule) =>
        changeLayout(({ filters }) => ({
          filters: [
            ...filters.filter(({ id }) => id !== key),
            ...(rule === null ? [] : [{ id: key, value: rule }]),
          ],
        })),
      clearFilters: () => changeLayout(() => ({ filters: [] })),
      resetColumns: () => changeLayout(() => ({ widths: {}, order: [], shown: {} })),
    };
  }, [order, shown, model, known, changeLayout, state]);
}

function stateOf(columns: readonly GridColumn[], known: ReadonlyMap<string, GridColumn>, layout: GridLayout) {
  const has = ({ id }: { readonly id: string }) => known.has(id);
  return {
    columnOrder: orderOf(columns, layout.order),
    columnSizing: { ...layout.widths },
    columnVisibility: Object.fromEntries(
      columns.map(({ key, hidden }) => [key, layout.shown[key] ?? hidden !== true]),
    ),
    sorting: layout.sort.filter(has).map((sort) => ({ ...sort })),
    columnFilters: layout.filters.filter(has).map((filter) => ({ ...filter })),
  };
}

/** The remembered order, with columns that are new since then behind the one that they follow in the list. */
export function orderOf(columns: readonly GridColumn[], remembered: readonly string[]): string[] {
  const order = remembered.filter((key) => columns.some((column) => column.key === key));
  columns.forEach(({ key }, at) => {
    if (order.includes(key)) return;
    const before = columns[at - 1];
    order.splice(before ? order.indexOf(before.key) + 1 : 0, 0, key);
  });
  return order;
}
