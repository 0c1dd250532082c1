import type { GridTable } from './columns/use-grid-table.ts';
import type { MenuItem } from './dialogs/grid-menu.tsx';
import type { GridColumn } from './grid-column.ts';
import type { DataGridProps } from './grid-props.ts';
import { countOf } from './grid-words.ts';
import type { Range } from './rows/plan-fill.ts';
import type { GridActions } from './use-grid-actions.ts';

interface HeaderMenu {
  readonly grid: GridTable;
  readonly column: GridColumn;
  readonly at: number;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly filtered: boolean;
  readonly onFilter: () => void;
}

/** What the menu of a header offers. */
export function headerItems({
  grid,
  column,
  at,
  sorted,
  filtered,
  onFilter,
}: HeaderMenu): readonly MenuItem[] {
  const { key } = column;
  const left = grid.columns[at - 1];
  const right = grid.columns[at + 1];
  return [
    { label: 'Sort ascending', disabled: sorted === 'ascending', onClick: () => grid.sortBy(key, false) },
    { label: 'Sort descending', disabled: sorted === 'descending', onClick: () => grid.sortBy(key, true) },
    { label: 'Clear the sorting', disabled: sorted === null, onClick: () => grid.sortBy(key, null) },
    { label: 'Filter', apart: true, onClick: onFilter },
    { label: 'Clear this filter', disabled: !filtered, onClick: () => grid.filterBy(key, null) },
    {
      label: 'Move left',
      keys: 'Alt ←',
      apart: true,
      disabled: !left,
      onClick: () => left && grid.moveColumn(key, left.column.key),
    },
    {
      label: 'Move right',
      keys: 'Alt →',
      disabled: !right,
      onClick: () => grid.moveColumn(key, grid.columns[at + 2]?.column.key ?? null),
    },
    {
      label: 'Wider',
      keys: 'Alt Shift →',
      onClick: () => grid.setWidth(key, (grid.columns[at]?.width ?? 0) + 32),
    },
    {
      label: 'Narrower',
      keys: 'Alt Shift ←',
      onClick: () => grid.setWidth(key, (grid.columns[at]?.width ?? 0) - 32),
    },
    {
      label: 'Hide',
      apart: true,
      disabled: grid.columns.length < 2,
      onClick: () => grid.setShown(key, false),
    },
    { label: 'Reset widths, order and hidden columns', onClick: grid.resetColumns },
  ];
}

interface RowMenu {
  readonly props: DataGridProps;
  readonly range: Range;
  readonly rowCount: number;
  readonly actions: GridActions;
  readonly onBulkEdit: () => void;
  readonly onOpen: (() => void) | null;
  /** Selects the rows that were added. */
  readonly onAdded: (ids: readonly string[]) => void;
}

/** What the menu of the selected rows offers. */
export function rowItems({
  props,
  range,
  rowCount,
  actions,
  onBulkEdit,
  onOpen,
  onAdded,
}: RowMenu): readonly MenuItem[] {
  const { table, newRow, readOnly = false } = props;
  const count = Math.min(range.bottom, rowCount - 1) - range.top + 1;
  const closed = readOnly || !newRow;
  const placed = table.fields.position !== undefined;
  return [
    ...(onOpen ? [{ label: 'Open', keys: 'F6', onClick: onOpen }] : []),
    { label: `Change ${countOf(table, count)}`, disabled: readOnly, onClick: onBulkEdit },
    {
      label: placed ? 'Insert above' : 'Insert',
      apart: true,
      disabled: closed,
      onClick: () => void actions.insert(range.top, count).then(onAdded),
    },
    ...(placed
      ? [
          {
            label: 'Insert below',
            disabled: closed,
            onClick: () => void actions.insert(range.bottom + 1, count).then(onAdded),
          },
        ]
      : []),
    { label: 'Duplicate', disabled: closed, onClick: () => void actions.duplicate(range).then(onAdded) },
    {
      label: 'Fill down',
      keys: 'Ctrl D',
      disabled: readOnly || count < 2,
      onClick: () => fillDown(actions, range),
    },
    ...(placed
      ? [
          {
            label: 'Move up',
            keys: 'Alt ↑',
            apart: true,
            disabled: readOnly || range.top === 0,
            onClick: () => actions.move(range, range.top - 1),
          },
          {
            label: 'Move down',
            keys: 'Alt ↓',
            disabled: readOnly || range.bottom >= rowCount - 1,
            onClick: () => actions.move(range, range.bottom + 2),
          },
        ]
      : []),
    {
      label: `Delete ${countOf(table, count)}`,
      danger: true,
      apart: true,
      disabled: readOnly,
      onClick: () => actions.remove(range),
    },
  ];
}

function fillDown(actions: GridActions, range: Range): void {
  actions.fill({ ...range, bottom: range.top }, range);
}
