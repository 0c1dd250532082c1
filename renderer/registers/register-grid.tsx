import { useCallback, useMemo } from 'react';
import type { AnyRow } from '../../shared/model/table.ts';
import { type TableName, tableOf } from '../../shared/model/tables.ts';
import { DataGrid } from '../ui/grid/data-grid.tsx';
import type { GridEdit } from '../ui/grid/grid-edit.ts';
import type { DataGridProps } from '../ui/grid/grid-props.ts';
import { useWorkbook } from '../workbook/use-workbook.ts';
import { draftRow } from './draft-row.ts';
import { editRegister, removeFromRegister } from './edit-register.ts';
import { rowsInOrder } from './rows-in-order.ts';
import { showRefusal } from './show-refusal.ts';

type Joined = 'table' | 'workbook' | 'rows' | 'onEdit' | 'onRemove' | 'onProblem' | 'newRow' | 'id' | 'label';

interface RegisterGridProps extends Omit<DataGridProps, Joined> {
  readonly table: TableName;
  /** The table's name unless a page has several grids of one table. */
  readonly id?: string;
  readonly label?: string;
  /** In the order of their positions; all rows of the table unless a page shows only some. */
  readonly rows?: readonly AnyRow[];
  /** What a new row holds beyond a name of its own and the first of what it needs. False where none can be added. */
  readonly newRow?: Readonly<Record<string, unknown>> | false;
}

/** The grid of one table of the open workbook: every act in it is a change of the workbook, and one step to undo. */
export function RegisterGrid({ table, id = table, label, rows, newRow, ...rest }: RegisterGridProps) {
  const workbook = useWorkbook((w) => w);
  const stored = useWorkbook((w) => w[table]);
  const described = tableOf(table);
  // The rows stay one list until one of them changes, whatever else does.
  const all = useMemo(() => rowsInOrder(table, stored), [stored, table]);
  const make = useCallback(() => draftRow(workbook, table, newRow || {}), [workbook, table, newRow]);
  const onEdit = useCallback((edit: GridEdit) => editRegister(table, edit), [table]);
  const onRemove = useCallback((ids: readonly string[]) => removeFromRegister(table, ids), [table]);
  return (
    <DataGrid
      {...rest}
      id={id}
      label={label ?? described.plural.charAt(0).toUpperCase() + described.plural.slice(1)}
      table={described}
      workbook={workbook}
      rows={rows ?? all}
      {...(newRow === false ? {} : { newRow: make })}
      onEdit={onEdit}
      onRemove={onRemove}
      onProblem={showRefusal}
    />
  );
}
