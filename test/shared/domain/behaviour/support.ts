import { newRow, type Row, type TableName, tableOf } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

/** A workbook that holds only these rows, in their order. */
export function workbookOf(
  tables: {
    readonly [N in TableName]?: readonly (Partial<Row<N>> & { readonly id: string })[];
  },
): Workbook {
  const filled = Object.entries(tables).map(([table, rows]) => [
    table,
    Object.fromEntries(
      (rows as readonly (object & { readonly id: string })[]).map((row, index) => [
        row.id,
        newRow(table as TableName, { ...usual(table as TableName, row.id, index), ...row } as never),
      ]),
    ),
  ]);
  return { ...emptyWorkbook(), ...Object.fromEntries(filled) } as Workbook;
}

/** A name and a place, for tables that have them. */
function usual(table: TableName, id: string, index: number): object {
  const { position, name } = tableOf(table).fields;
  return { ...(position ? { position: index + 1 } : {}), ...(name ? { name: id } : {}) };
}

/** Numbers from 0 to below 1 that are the same in every run. */
export function steadyRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
