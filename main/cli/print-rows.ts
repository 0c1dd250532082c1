import type { AnyRow } from '../../shared/model/table.ts';
import { tableOf } from '../../shared/model/tables.ts';
import { rowsAsCsv } from '../excel/rows-as-csv.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import type { Command } from './command.ts';
import { tableNamed } from './table-named.ts';

const LONGEST = 40;

/** `rows`: the rows of one table, whole for machines, as CSV for spreadsheets, and shortened for people. */
export const printRows: Command = ({ words, json, csv }, { out }) => {
  const [path = '', name = ''] = words;
  const table = tableNamed(name);
  const { workbook } = readWorkbook(path);
  const rows = Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
  rows.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  if (json) {
    out(JSON.stringify(rows, null, 2));
    return 0;
  }
  if (csv) {
    out(rowsAsCsv(workbook, table, rows));
    return 0;
  }
  const fields = Object.keys(tableOf(table).fields);
  out(fields.join('\t'));
  for (const row of rows) out(fields.map((field) => short(row[field])).join('\t'));
  return 0;
};

function short(value: unknown): string {
  const text = value === null ? '' : String(value).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
