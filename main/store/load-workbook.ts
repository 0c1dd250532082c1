import type { AnyRow } from '../../shared/model/table.ts';
import { TABLE_NAMES } from '../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../shared/model/workbook.ts';
import type { Connection } from './connect.ts';
import { decodeRow } from './row-codec.ts';

/** All rows of a workbook file whose format is this release's. */
export function loadWorkbook(db: Connection): Workbook {
  const workbook = emptyWorkbook() as unknown as Record<string, Record<string, AnyRow>>;
  for (const table of TABLE_NAMES) {
    const rows: Record<string, AnyRow> = {};
    for (const record of db.prepare(`SELECT * FROM "${table}"`).iterate()) {
      const row = decodeRow(table, record as Record<string, unknown>);
      rows[row.id] = row;
    }
    workbook[table] = rows;
  }
  return workbook as unknown as Workbook;
}
