import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { AnyRow } from '../../shared/model/table.ts';
import { type TableName, tableOf } from '../../shared/model/tables.ts';
import type { GridColumn } from '../ui/grid/grid-column.ts';
import { useWorkbook } from '../workbook/use-workbook.ts';
import { DetailsButton } from './details-button.tsx';
import { RegisterGrid } from './register-grid.tsx';
import { RowPanel } from './row-panel.tsx';
import { rowPath } from './row-path.ts';
import { SplitView } from './split-view.tsx';
import { useOpened } from './use-opened.ts';

interface RegisterSplitProps {
  readonly table: TableName;
  /** Kept in a `useMemo` by the page. */
  readonly columns: readonly GridColumn[];
  readonly emptyText: string;
  /** The row whose details a link asks for. */
  readonly asked: string | null;
  /** The details were closed while a link had asked for them: the page takes the row out of its path. */
  readonly onClosed?: () => void;
  /** The grid's own id where a page has several grids of one table. */
  readonly id?: string;
  readonly label?: string;
  /** All rows of the table unless a page shows only some. */
  readonly rows?: readonly AnyRow[];
  readonly newRow?: Readonly<Record<string, unknown>> | false;
  /** Counts or buttons above the grid, before the button for the details. */
  readonly toolbar?: ReactNode;
  /** What the page has computed about a row, above its fields in the panel. */
  readonly extra?: (rowId: string) => ReactNode;
}

/** A register with the details of one row beside it: the usual way to work in a table of the workbook. */
export function RegisterSplit(props: RegisterSplitProps) {
  const { table, columns, emptyText, asked, onClosed, id, label, rows, newRow, toolbar, extra } = props;
  const [, navigate] = useLocation();
  const stored = useWorkbook((w) => w[table]) as unknown as Readonly<Record<string, AnyRow>>;
  const { opened, open, follow, close } = useOpened(asked);
  const [current, setCurrent] = useState<string | null>(opened);
  const shown = opened !== null && stored[opened] ? opened : null;
  const go = (row: string) => {
    follow(row);
    setCurrent(row);
  };
  const openRow = (to: TableName, row: string) => {
    if (to === table) return go(row);
    const path = rowPath(to, row);
    if (path !== null) navigate(path);
  };
  const side = shown !== null && (
    <RowPanel
      table={table}
      rowId={shown}
      onClose={() => {
        close();
        if (asked !== null) onClosed?.();
      }}
      onSelect={go}
      onOpen={openRow}
      {...(rows === undefined ? {} : { order: rows.map((row) => row.id) })}
      {...(extra === undefined ? {} : { extra: extra(shown) })}
      takesFocus
    />
  );
  return (
    <SplitView fills side={side || null}>
      <RegisterGrid
        table={table}
        columns={columns}
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { label })}
        {...(rows === undefined ? {} : { rows })}
        {...(newRow === undefined ? {} : { newRow })}
        current={current}
        onCurrentChange={(row) => {
          setCurrent(row);
          if (shown !== null && row !== null) follow(row);
        }}
        onOpen={open}
        toolbar={
          <>
            {toolbar}
            <DetailsButton
              what={tableOf(table).singular}
              disabled={current === null}
              onClick={() => current !== null && open(current)}
            />
          </>
        }
        emptyText={emptyText}
      />
    </SplitView>
  );
}
