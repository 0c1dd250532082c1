import type { AnyRow } from '../../shared/model/table.ts';
import { tableOf } from '../../shared/model/tables.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import type { Command } from './command.ts';
import { tableNamed } from './table-named.ts';

const LONGEST = 40;

/** `rows`: the rows of one table, whole for machines and shortened for people. */
export const printRows: Command = ({ words, json }, { out }) => {
  const [path = '', name = ''] = words;
  const table = tableNamed(name);
  const rows = Object.values(readWorkbook(path).workbook[table] as Readonly<Record<string, AnyRow>>);
  rows.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  if (json) {
    out(JSON.stringify(rows, null, 2));
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
