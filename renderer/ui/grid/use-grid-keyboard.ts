import type { KeyboardEvent } from 'react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import type { GridTable } from './columns/use-grid-table.ts';
import { setDraft } from './editing/drafts.ts';
import { type GridColumn, isEditable } from './grid-column.ts';
import { type GridKey, gridKey } from './grid-keys.ts';
import { HEADERS, type Place, type Selection } from './rows/use-selection.ts';
import type { GridActions } from './use-grid-actions.ts';

interface Input {
  readonly id: string;
  readonly grid: GridTable;
  readonly rows: readonly AnyRow[];
  readonly columns: readonly GridColumn[];
  readonly selection: Selection;
  readonly actions: GridActions;
  /** How many rows a page holds. */
  readonly page: () => number;
  readonly readOnly: boolean;
  /** Shows the columns from the first one on. */
  readonly scrollHome: () => void;
  readonly edit: (typedOver: boolean) => void;
  readonly openMenu: (place: Place) => void;
  readonly openPanel: () => void;
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly leaving: { current: boolean };
}

/** Does what the keys mean while the grid has the focus. */
export function useGridKeyboard(input: Input) {
  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const key = gridKey(event.nativeEvent);
    if (!key) return;
    const leaves = input.leaving.current;
    input.leaving.current = key.does === 'leave';
    if (key.does === 'tab' && (leaves || !tabsOn(input, key.back))) return;
    if (key.does === 'type') {
      // The letter itself reaches the editor, which has the focus by then; input methods see it too.
      const column = input.columns[input.selection.active.col];
      if (column?.field?.kind === 'boolean') return typeYesNo(input, column, event);
      return input.edit(true);
    }
    event.preventDefault();
    if (input.selection.active.row === HEADERS && onHeader(input, key)) return;
    obey(input, key);
  };
}

function obey(input: Input, key: GridKey): unknown {
  const { selection, rows, columns, actions, id } = input;
  const { active, range } = selection;
  const row = rows[active.row];
  const column = columns[active.col];
  switch (key.does) {
    case 'move':
    case 'page':
    case 'jump': {
      const from = key.extend ? selection.head : active;
      const to = target(input, key, from);
      if (key.does === 'jump' && to.col === 0) input.scrollHome();
      return key.extend ? selection.extend(to) : selection.select(to);
    }
    case 'tab':
      return selection.select(nextCell(input, key.back));
    case 'edit':
      if (row && column?.field?.kind === 'boolean') return actions.toggle(row, column);
      return input.edit(false);
    case 'toggle':
      if (row && column?.field?.kind === 'boolean') return actions.toggle(row, column);
      return input.edit(false);
    case 'clear':
      return actions.clear(range);
    case 'select-all':
      if (rows.length > 0)
        selection.selectRange(
          { top: 0, bottom: rows.length - 1, left: 0, right: columns.length - 1 },
          active,
        );
      return;
    case 'select-rows':
      return selection.selectRange({ ...range, left: 0, right: columns.length - 1 });
    case 'select-columns':
      return selection.selectRange({ ...range, top: 0, bottom: rows.length - 1 });
    case 'fill-down': {
      const top = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top;
      return actions.fill({ ...range, top, bottom: top }, { ...range, top });
    }
    case 'move-up':
      if (range.top > 0) actions.move(range, range.top - 1);
      return;
    case 'move-down':
      if (range.bottom < rows.length - 1) actions.move(range, range.bottom + 2);
      return;
    case 'column-left':
    case 'column-right':
    case 'wider':
    case 'narrower':
      return;
    case 'menu':
      return input.openMenu(active);
    case 'panel':
      return input.openPanel();
    case 'leave':
      if (row && column) setDraft(id, row.id, column.key, null);
      return selection.select(active);
    case 'type':
      return;
    default:
      return assertNever(key);
  }
}

/** Keys with a meaning of their own while the headers have the focus; true when it was one. */
function onHeader({ grid, columns, selection, openMenu }: Input, key: GridKey): boolean {
  const { active } = selection;
  const at = active.col;
  const column = columns[at];
  const width = grid.columns[at]?.width ?? 0;
  if (!column) return false;
  switch (key.does) {
    case 'edit':
    case 'toggle':
    case 'menu':
    case 'move-down':
      openMenu(active);
      return true;
    case 'column-left': {
      const before = columns[at - 1];
      if (before) grid.moveColumn(column.key, before.key);
      return true;
    }
    case 'column-right':
      if (at < columns.length - 1) grid.moveColumn(column.key, columns[at + 2]?.key ?? null);
      return true;
    case 'wider':
      grid.setWidth(column.key, width + 16);
      return true;
    case 'narrower':
      grid.setWidth(column.key, width - 16);
      return true;
    case 'clear':
    case 'move-up':
    case 'fill-down':
      return true;
    default:
      return false;
  }
}

function typeYesNo({ rows, selection, actions }: Input, column: GridColumn, event: KeyboardEvent): void {
  const row = rows[selection.active.row];
  if (!row || !isEditable(column)) return;
  event.preventDefault();
  const wanted = 'yjtx1'.includes(event.key.toLowerCase())
    ? true
    : 'nf0'.includes(event.key.toLowerCase())
      ? false
      : null;
  if (wanted !== null && row[column.key] !== wanted) actions.toggle(row, column);
}

function target(
  { rows, columns, page }: Input,
  key: Extract<GridKey, { readonly does: 'move' | 'page' | 'jump' }>,
  from: Place,
): Place {
  if (key.does === 'move') return { row: from.row + key.down, col: from.col + key.right };
  if (key.does === 'page')
    return { ...from, row: Math.max(0, Math.min(rows.length - 1, from.row + key.down * page())) };
  const last = { row: rows.length - 1, col: columns.length - 1 };
  switch (key.to) {
    case 'row-start':
      return { ...from, col: 0 };
    case 'row-end':
      return { ...from, col: last.col };
    case 'top':
      return { ...from, row: 0 };
    case 'bottom':
      return { ...from, row: last.row };
    case 'first':
      return { row: 0, col: 0 };
    case 'last':
      return last;
    default:
      return assertNever(key.to);
  }
}

function tabsOn({ rows, columns, selection: { active } }: Input, back: boolean): boolean {
  if (rows.length === 0) return false;
  return back
    ? active.row > 0 || active.col > 0
    : active.row < rows.length - 1 || active.col < columns.length - 1;
}

/** The cell to the side, or the first of the next row. */
function nextCell({ columns, selection: { active } }: Input, back: boolean): Place {
  if (back)
    return active.col > 0
      ? { ...active, col: active.col - 1 }
      : { row: active.row - 1, col: columns.length - 1 };
  return active.col < columns.length - 1
    ? { ...active, col: active.col + 1 }
    : { row: active.row + 1, col: 0 };
}
