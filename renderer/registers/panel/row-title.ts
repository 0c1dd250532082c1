import type { AnyRow } from '../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { nameIn } from '../../ui/grid/grid-words.ts';
import { linksFrom } from './row-links.ts';

/** What a row is called above its details: its name, or that of the first row it refers to where it has none. */
export function rowTitle(workbook: Workbook, table: TableName, row: AnyRow): string {
  const described = tableOf(table);
  const [first] = described.named === null ? linksFrom(workbook, table, row) : [];
  return first?.links[0]?.name ?? nameIn(described, row);
}
