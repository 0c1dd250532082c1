import type { AnyRow, RowOf, Table } from './table.ts';
import { answer } from './tables/answer.ts';
import { dimension } from './tables/dimension.ts';
import { engagement } from './tables/engagement.ts';
import { person } from './tables/person.ts';
import { question } from './tables/question.ts';

/** Every table of a workbook, each after the tables that it refers to. */
export const TABLES = { engagement, person, dimension, question, answer };

export type TableName = keyof typeof TABLES;
export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]>;
export type Rows<N extends TableName> = Readonly<Record<string, Row<N>>>;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** The description of a table where its row type does not matter. */
export function tableOf(name: TableName): Table {
  return TABLES[name] as unknown as Table;
}

/** A row of a table with the initial value in every field that `values` leaves out. */
export function newRow<N extends TableName>(
  name: N,
  values: Partial<Row<N>> & { readonly id: string },
): Row<N> {
  const initial = Object.entries(tableOf(name).fields).map(([field, { initial }]) => [field, initial]);
  return { ...Object.fromEntries(initial), ...values } as AnyRow as unknown as Row<N>;
}
