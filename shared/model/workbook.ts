import { type Row, type Rows, TABLE_NAMES, type TableName } from './tables.ts';

/** All rows of a workbook by table and id: what every rule, page and sheet reads. */
export type Workbook = { readonly [N in TableName]: Rows<N> };

export function emptyWorkbook(): Workbook {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, {}])) as unknown as Workbook;
}

/** The one engagement of a workbook. */
export function engagementOf(workbook: Pick<Workbook, 'engagement'>): Row<'engagement'> {
  const [row] = Object.values(workbook.engagement);
  if (!row) throw new Error('A workbook has exactly one engagement, and this one has none.');
  return row;
}
