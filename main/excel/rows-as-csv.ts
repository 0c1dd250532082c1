import Papa from 'papaparse';
import type { AnyField, AnyRow } from '../../shared/model/table.ts';
import { type TableName, tableOf } from '../../shared/model/tables.ts';
import { valueText } from '../../shared/model/value-text.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { looksLikeFormula } from './cells/cell-text.ts';

/** Rows as CSV with the names of fields above, in words that are read back as the same values. */
export function rowsAsCsv(workbook: Workbook, table: TableName, rows: readonly AnyRow[]): string {
  const fields = Object.entries(tableOf(table).fields);
  return Papa.unparse(
    {
      fields: fields.map(([name]) => name),
      data: rows.map((row) =>
        fields.map(([name, field]) => guarded(field, valueText(field, row[name], workbook))),
      ),
    },
    { newline: '\r\n' },
  );
}

/** An apostrophe keeps a spreadsheet from taking a text for a formula; reading takes it off again. */
function guarded(field: AnyField, text: string): string {
  const numeric = ['integer', 'decimal', 'money', 'level'].includes(field.kind);
  return !numeric && looksLikeFormula(text) ? `'${text}` : text;
}
