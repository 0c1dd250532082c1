import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { headerFit } from '../../../shared/commands/importing/map-columns.ts';
import { Refusal } from '../../../shared/lib/refusal.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import { LISTS_SHEET, META } from '../sheets/sheet-names.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { findHeader, type RawSheet, type SheetTable, tableBelow } from './sheet-table.ts';

const MOST_MEGABYTES = 60;

/**
 * The rows for a table that a CSV or Excel file holds: on the sheet that our own export names for it, otherwise on the
 * sheet and below the row whose words fit the table's fields best.
 *
 * @throws Refusal `missing-file`, `empty`, `too-large`, `old-excel`, `protected`, `unknown-file`, `damaged`, `no-table`
 */
export function readTableFile(path: string, table: TableName): SheetTable {
  const name = basename(path);
  return tableOn(readSheets(readBytes(path, name), name), name, table);
}

/** The rows for a table on the sheets of a file that was read. @throws Refusal `no-table` */
export function tableOn(sheets: readonly RawSheet[], name: string, table: TableName): SheetTable {
  const own = sheets.find((sheet) => sheet.name === META);
  const named = own && sheetNamed(own, table);
  const candidates = sheets.filter((sheet) => sheet.name !== META && sheet.name !== LISTS_SHEET);
  const chosen = candidates.filter((sheet) => sheet.name === named);
  const fits = (chosen.length > 0 ? chosen : candidates).flatMap((sheet) => {
    const header = findHeader(sheet, (words) => headerFit(table, words));
    return header ? [{ sheet, ...header }] : [];
  });
  const [best] = fits.sort((a, b) => b.fit - a.fit);
  if (!best || (own && !named)) throw noTable(name, table);
  return tableBelow(best.sheet, best.row);
}

/** A file as it is, when it is one that may be read. @throws Refusal `missing-file`, `empty`, `too-large` */
export function readBytes(path: string, name: string): Uint8Array {
  let size: number;
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new Error('not a file');
    size = found.size;
  } catch {
    throw new Refusal(
      'missing-file',
      `There is no file ${path}, so nothing was read. Check the name and the folder.`,
    );
  }
  if (size === 0)
    throw new Refusal(
      'empty',
      `${name} is empty, so there is nothing to read. Save it again where it was made.`,
    );
  if (size > MOST_MEGABYTES * 1_000_000)
    throw new Refusal(
      'too-large',
      `${name} is larger than ${MOST_MEGABYTES} MB, so it was not read. Copy the rows that matter into a new file and try again.`,
    );
  return readFileSync(path);
}

/** The sheets of an Excel file, or the one table of a CSV file. @throws Refusal `old-excel`, `protected`, `unknown-file`, `damaged`, `too-large` */
export function readSheets(bytes: Uint8Array, name: string): readonly RawSheet[] {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (head.startsWith('504b0304')) return readXlsx(bytes, name);
  if (head === 'd0cf11e0a1b11ae1') throw oldOrProtected(bytes, name);
  if (/\.(csv|tsv|txt)$/i.test(name)) return [readCsv(bytes, name)];
  throw new Refusal(
    'unknown-file',
    `${name} is neither an Excel file nor CSV, so nothing was read. Save the rows as .xlsx or .csv and try again.`,
  );
}

/** Old Excel files and files with a password or a protection label begin alike; the latter tell of an encrypted package. */
function oldOrProtected(bytes: Uint8Array, name: string): Refusal {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes).includes(mark)
    ? new Refusal(
        'protected',
        `${name} is protected by a password or a label, so it cannot be read. Open it, take the protection off, save a copy and use that.`,
      )
    : new Refusal(
        'old-excel',
        `${name} is in the old .xls format, so it cannot be read. Open it in Excel and save it as .xlsx.`,
      );
}

function sheetNamed(meta: RawSheet, table: TableName): string | undefined {
  const row = meta.rows.find(({ cells }) => cells.get(0)?.text === `sheet.${table}`);
  return row?.cells.get(1)?.text;
}

function noTable(name: string, table: TableName): Refusal {
  const { plural, fields, named } = tableOf(table);
  const column = (named !== null && fields[named]?.label) || 'Id';
  return new Refusal(
    'no-table',
    `${name} has no sheet with ${plural}, so nothing was read. One row has to hold the names of the columns, among them "${column}" or "Id".`,
  );
}
