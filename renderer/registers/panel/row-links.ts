import { targetsOf } from '../../../shared/model/check-row.ts';
import { nameOfRow } from '../../../shared/model/reading/row-names.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { TABLE_NAMES, type TableName, tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';

/** Another row that this one has to do with. */
export interface RowLink {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
}

/** Rows that a row refers to, or that refer to it, under what they are to it. */
export interface LinkGroup {
  readonly label: string;
  readonly links: readonly RowLink[];
}

/** The rows that a row refers to, field by field. */
export function linksFrom(workbook: Workbook, table: TableName, row: AnyRow): readonly LinkGroup[] {
  return Object.entries(tableOf(table).fields).flatMap(([key, field]) => {
    const links = targetsOf(field, row[key]).map((id) => linkTo(workbook, field.refersTo as TableName, id));
    return links.length > 0 ? [{ label: field.label, links }] : [];
  });
}

/** The rows that refer to a row, by table. */
export function linksTo(workbook: Workbook, table: TableName, id: string): readonly LinkGroup[] {
  return TABLE_NAMES.flatMap((name) => {
    const fields = Object.entries(tableOf(name).fields).filter(([, field]) => field.refersTo === table);
    if (fields.length === 0) return [];
    const rows = Object.values(workbook[name] as Readonly<Record<string, AnyRow>>);
    const links = rows
      .filter((row) => fields.some(([key, field]) => targetsOf(field, row[key]).includes(id)))
      .map((row) => linkTo(workbook, name, row.id));
    const { plural } = tableOf(name);
    return links.length > 0 ? [{ label: plural.charAt(0).toUpperCase() + plural.slice(1), links }] : [];
  });
}

function linkTo(workbook: Workbook, table: TableName, id: string): RowLink {
  return { table, id, name: nameOfRow(workbook, table, id) };
}
