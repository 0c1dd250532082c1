import { bulkRow } from '../layout/bulk-rows.ts';
import type { BulkTable } from '../layout/bulk-table.ts';
import { attributesOf, type Parts, readPart, sheetPaths } from './parts.ts';

/** Rows that become one piece of bytes at a time. */
const AT_A_TIME = 500;

/** Puts the rows of long tables into the sheets that exceljs wrote without them. */
export function addBulkRows(parts: Parts, tables: readonly BulkTable[]): void {
  const paths = sheetPaths(parts);
  for (const table of tables) {
    const path = paths.get(table.sheet);
    if (!path) throw new Error(`There is no sheet ${table.sheet} for its rows.`);
    parts[path] = withRows(readPart(parts, path), table);
  }
}

function withRows(xml: string, table: BulkTable): Uint8Array {
  const written = new Map(
    [...xml.matchAll(/<row [^>]*?r="(\d+)"[^>]*>[\s\S]*?<\/row>/g)].map((found) => [Number(found[1]), found]),
  );
  const model = written.get(table.first);
  if (!model) throw new Error(`${table.sheet} has no first row to take styles from.`);
  const styles = attributesOf(model[0], 'c').map(({ s = '0' }) => s);
  const last = table.first + table.count - 1;
  const end = xml.indexOf('</sheetData>');
  // The dimension is written before the rows were known.
  const head = xml.slice(0, model.index).replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)\d+"/, `$1${last}"`);
  const pieces: Buffer[] = [Buffer.from(head)];
  for (let from = 0; from < table.count; from += AT_A_TIME) {
    let piece = '';
    for (let index = from; index < Math.min(from + AT_A_TIME, table.count); index += 1)
      piece += table.apart.has(index)
        ? (written.get(table.first + index)?.[0] ?? '')
        : bulkRow(table, index, styles);
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat([...pieces, Buffer.from(xml.slice(end))]);
}
