import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { newRow, type Row, type TableName, tableOf } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

export const process = tableOf('process');

export function rowOf<N extends TableName>(
  table: N,
  values: Partial<Row<N>> & { readonly id: string },
): AnyRow {
  return newRow(table, values) as unknown as AnyRow;
}

/** A workbook with the rows of each table that is named. */
export function workbookWith(rows: Partial<Record<TableName, readonly AnyRow[]>>): Workbook {
  const edits = Object.entries(rows).flatMap(([table, list]) =>
    list.map((row) => ({ table: table as TableName, id: row.id, before: null, after: row })),
  );
  return applyEdits(emptyWorkbook(), edits);
}

export const processes = ['Refund', 'Order status', 'Complaint', 'Delivery'].map((name, at) =>
  rowOf('process', { id: `p${at + 1}`, name, position: at + 1, aht_seconds: (at + 1) * 100 }),
);

export const workbook = workbookWith({
  person: [rowOf('person', { id: 'dana', name: 'Dana' })],
  channel: [rowOf('channel', { id: 'chat', name: 'Chat' }), rowOf('channel', { id: 'voice', name: 'Voice' })],
  process: processes,
});
