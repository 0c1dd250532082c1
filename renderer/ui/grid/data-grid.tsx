import { Button, CloseButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useClipboard } from './clipboard/use-clipboard.ts';
import { useGridLayout } from './columns/use-grid-layout.ts';
import { useGridTable } from './columns/use-grid-table.ts';
import { BulkEditDialog } from './dialogs/bulk-edit-dialog.tsx';
import { ColumnsMenu } from './dialogs/columns-menu.tsx';
import { FilterDialog } from './dialogs/filter-dialog.tsx';
import { GridMenu } from './dialogs/grid-menu.tsx';
import { PastePreview } from './dialogs/paste-preview.tsx';
import { useDrafts } from './editing/drafts.ts';
import styles from './grid.module.css';
import { GridCanvas, HEADER_HEIGHT } from './grid-canvas.tsx';
import { GridEmpty } from './grid-empty.tsx';
import type { DataGridProps } from './grid-props.ts';
import { GridStatus } from './grid-status.tsx';
import { countOf, filteredWords } from './grid-words.ts';
import { headerItems, rowItems } from './menus.ts';
import { cellId } from './rows/cell-at.ts';
import { cellMouse } from './rows/cell-mouse.ts';
import { useKeptRows } from './rows/use-kept-rows.ts';
import { usePointer } from './rows/use-pointer.ts';
import { useRowDrag } from './rows/use-row-drag.ts';
import { HEADERS, type Place, useSelection } from './rows/use-selection.ts';
import { useCellEdit } from './use-cell-edit.tsx';
import { useFollowCurrent } from './use-follow-current.ts';
import { useGridActions } from './use-grid-actions.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';

type Open =
  | { readonly kind: 'header'; readonly at: number; readonly x: number; readonly y: number }
  | { readonly kind: 'rows'; readonly x: number; readonly y: number }
  | { readonly kind: 'filter'; readonly at: number }
  | { readonly kind: 'bulk' };

/** A register as people know it from spreadsheets: typed cells, ranges, the clipboard, sorting and filters. */
export function DataGrid(props: DataGridProps) {
  const { id, table, workbook, readOnly = false } = props;
  const domId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [layout, changeLayout] = useGridLayout(id);
  const whole = useGridTable({ columns: props.columns, rows: props.rows, workbook, layout, changeLayout });
  const { grid, keep, follow } = useKeptRows(whole, props.rows, layout.filters);
  const columns = useMemo(() => grid.columns.map(({ column }) => column), [grid.columns]);
  const { rows } = grid;
  const selection = useSelection(rows, grid.columns);
  const drafts = useDrafts(id, table, workbook);
  const [said, say] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  const leaving = useRef(false);

  const [sort] = layout.sort.filter(({ id }) => props.columns.some(({ key }) => key === id));
  const filters = layout.filters.filter(({ id }) => props.columns.some(({ key }) => key === id));
  const filtered = useMemo(() => new Set(layout.filters.map((filter) => filter.id)), [layout.filters]);
  const now = { props, rows, columns, sorted: sort !== undefined, say, keep };
  const actions = useGridActions(now);
  const clipboard = useClipboard(scroller, now, selection, actions);
  const edit = useCellEdit({ props, rows, columns, selection, actions, scroller, say });
  const selectRows = useFollowCurrent({ props, rows, columnCount: columns.length, selection });

  const rowHeight = layout.dense ? 26 : 32;
  const { active, range } = selection;
  const activeRow = active.row === HEADERS ? undefined : rows[active.row];
  const activeId = activeRow?.id;
  useEffect(() => follow(activeId), [follow, activeId]);
  const openRow = activeRow && props.onOpen ? () => props.onOpen?.(activeRow.id) : null;
  const openMenu = (place: Place, at?: { readonly x: number; readonly y: number }) => {
    const box = document.getElementById(cellId(domId, place))?.getBoundingClientRect();
    const where = at ?? { x: box?.left ?? 0, y: box?.bottom ?? 0 };
    if (place.row === HEADERS) setOpen({ kind: 'header', at: place.col, ...where });
    else if (rows.length > 0) setOpen({ kind: 'rows', ...where });
  };
  const close = () => setOpen(null);
  const goTo = (ids: readonly string[]) => {
    selectRows(ids);
    if (ids.length > 0) scroller.current?.focus({ preventScroll: true }); // Its name is what is typed next.
  };
  const lies = open !== null || clipboard.doubtful !== null;
  const lay = useRef(false);
  useEffect(() => {
    if (lay.current && !lies) scroller.current?.focus({ preventScroll: true });
    lay.current = lies;
  }, [lies]);
  const onKeyDown = useGridKeyboard({
    id,
    grid,
    rows,
    columns,
    selection,
    actions,
    readOnly,
    leaving,
    page: () =>
      Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT) / rowHeight) - 1),
    scrollHome: () => scroller.current?.scrollTo({ left: 0 }),
    edit: edit.start,
    openMenu,
    openPanel: () => openRow?.(),
  });
  const pointer = usePointer({
    scroller,
    selection,
    rowCount: rows.length,
    columnCount: columns.length,
    onFill: (target) => actions.fill(range, target),
  });
  const rowDrag = useRowDrag({ rowCount: rows.length, onDrop: (index) => actions.move(range, index) });
  const openHeader = useRef(openMenu);
  useEffect(() => {
    openHeader.current = openMenu;
  });
  const onHeaderMenu = useCallback((at: number) => openHeader.current({ row: HEADERS, col: at }), []);

  const handlers = {
    onKeyDown,
    onMouseDown: pointer.onMouseDown,
    ...cellMouse({
      rows,
      columns,
      selection,
      toggle: actions.toggle,
      edit: () => edit.start(false),
      openMenu,
    }),
    ...rowDrag.handlers,
  };

  const headerColumn = open?.kind === 'header' || open?.kind === 'filter' ? columns[open.at] : undefined;
  const draft = activeRow && drafts.get(activeRow.id)?.get(columns[active.col]?.key ?? '');
  return (
    <div className={styles.frame} data-fit={props.fit || undefined}>
      <div className={styles.bar}>
        {props.toolbar}
        {props.newRow && !readOnly && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => void actions.insert(rows.length, 1).then(goTo)}
          >
            Add {table.singular}
          </Button>
        )}
        <span className={styles.spring} />
        {filters.length > 0 && (
          <span className={styles.chip}>
            {filteredWords(rows.length, props.rows.length)}
            <CloseButton size="xs" aria-label="Clear the filters" onClick={grid.clearFilters} />
          </span>
        )}
        <ColumnsMenu grid={grid} dense={layout.dense} onDense={(dense) => changeLayout(() => ({ dense }))} />
      </div>
      <GridCanvas
        props={props}
        domId={domId}
        grid={grid}
        selection={selection}
        scroller={scroller}
        rowHeight={rowHeight}
        sort={sort}
        filtered={filtered}
        drafts={drafts}
        editor={edit.editor}
        filling={pointer.filling}
        dropAt={rowDrag.over}
        openMenu={open?.kind === 'header' ? (headerColumn?.key ?? null) : null}
        onHeaderMenu={onHeaderMenu}
        handlers={handlers}
        empty={rows.length === 0 ? <GridEmpty props={props} onClear={grid.clearFilters} /> : null}
      />
      <GridStatus rows={rows} columns={columns} range={range} column={columns[active.col]} draft={draft} />
      <div role="status" className={styles.unseen}>
        {said || (filters.length > 0 ? filteredWords(rows.length, props.rows.length) : '')}
      </div>
      {open?.kind === 'header' && headerColumn && (
        <GridMenu
          label={`Menu of ${headerColumn.header}`}
          at={open}
          onClose={() => setOpen((now) => (now === open ? null : now))}
          items={headerItems({
            grid,
            column: headerColumn,
            at: open.at,
            sorted: sort?.id === headerColumn.key ? (sort.desc ? 'descending' : 'ascending') : null,
            filtered: filtered.has(headerColumn.key),
            onFilter: () => setOpen({ kind: 'filter', at: open.at }),
          })}
        />
      )}
      {open?.kind === 'rows' && (
        <GridMenu
          label={`Menu of ${countOf(table, range.bottom - range.top + 1)}`}
          at={open}
          onClose={() => setOpen((now) => (now === open ? null : now))}
          items={rowItems({
            props,
            range,
            rowCount: rows.length,
            actions,
            onBulkEdit: () => setOpen({ kind: 'bulk' }),
            onOpen:
              openRow &&
              (() => {
                scroller.current?.focus({ preventScroll: true }); // Where the focus comes back to from the panel.
                openRow();
              }),
            onAdded: selectRows,
          })}
        />
      )}
      {open?.kind === 'filter' && headerColumn && (
        <FilterDialog
          column={headerColumn}
          rows={props.rows}
          workbook={workbook}
          rule={layout.filters.find((filter) => filter.id === headerColumn.key)?.value ?? null}
          onApply={(rule) => {
            grid.filterBy(headerColumn.key, rule);
            say('');
          }}
          onClose={close}
        />
      )}
      {open?.kind === 'bulk' && (
        <BulkEditDialog
          table={table}
          workbook={workbook}
          columns={props.columns}
          count={Math.min(range.bottom, rows.length - 1) - range.top + 1}
          onApply={(key, value) => {
            const chosen = rows.slice(range.top, range.bottom + 1);
            const label = table.fields[key]?.label.toLowerCase() ?? key;
            void actions.send({
              title: `Change ${label} of ${countOf(table, chosen.length)}`,
              set: chosen.map((row) => ({ id: row.id, fields: { [key]: value } })),
              add: [],
            });
          }}
          onClose={close}
        />
      )}
      {clipboard.doubtful && (
        <PastePreview plan={clipboard.doubtful} onDecide={clipboard.decide} onCorrect={clipboard.correct} />
      )}
    </div>
  );
}
