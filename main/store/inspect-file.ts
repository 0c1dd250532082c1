import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../shared/lib/refusal.ts';
import { APPLICATION_ID, COMPANIONS, LARGEST_FILE } from './format.ts';
import { LATEST_VERSION } from './migrations/index.ts';

const HEADER = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * Reads a file's first bytes, before SQLite is let near it, and refuses what is no workbook.
 *
 * Must not be called on a workbook that this process has open: closing the handle would drop its lock.
 *
 * @returns the version of the file's format.
 * @throws Refusal `bad-name`, `missing`, `not-a-file`, `empty`, `excel-file`, `not-a-workbook`, `other-database`, `newer-version` or `damaged`.
 */
export function inspectFile(path: string): number {
  const name = basename(path);
  if (path !== path.trim())
    throw new Refusal(
      'bad-name',
      `The name "${name}" begins or ends with a space, which the file format cannot open. Rename the file without it, then open it again.`,
    );
  const size = sizeOf(path, name);
  if (size === 0)
    throw new Refusal(
      'empty',
      `${name} is empty: nothing was ever saved in it, or a copy did not finish. Copy it again or restore a backup.`,
    );
  if (size > LARGEST_FILE)
    throw new Refusal(
      'not-a-workbook',
      `${name} is larger than any workbook can be. Choose a file that ends in .orw.`,
    );
  const header = readStart(path);
  if (header.subarray(0, 2).toString('latin1') === 'PK')
    throw new Refusal(
      'excel-file',
      `${name} is an Excel file or a zip, not a workbook. Open the .orw file that it was exported from.`,
    );
  if (header.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new Refusal(
      'excel-file',
      `${name} is an older or password-protected Office file, not a workbook. Choose a file that ends in .orw.`,
    );
  if (header.length < HEADER || header.subarray(0, 16).toString('latin1') !== MAGIC)
    throw new Refusal(
      'not-a-workbook',
      `${name} is not a Readiness Workbook. Nothing was changed. Choose a file that ends in .orw.`,
    );
  if (header.readUInt32BE(68) !== APPLICATION_ID)
    throw new Refusal(
      'other-database',
      `${name} is a database of another application. Nothing was changed. Choose a workbook that ends in .orw.`,
    );
  const version = header.readUInt32BE(60);
  if (version > LATEST_VERSION)
    throw new Refusal(
      'newer-version',
      `${name} was saved by a newer Readiness Workbook (format ${version}; this one knows up to ${LATEST_VERSION}). Nothing was changed. Update the app, then open it again.`,
    );
  if (!COMPANIONS.some((ending) => existsSync(path + ending))) refuseCutFile(header, size, name);
  return version;
}

function sizeOf(path: string, name: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new Refusal(
      'missing',
      `${name} is not there any more: it was moved, renamed or deleted. Look for it with Open, or restore a backup.`,
    );
  if (!found.isFile())
    throw new Refusal('not-a-file', `${name} is a folder, not a workbook. Choose a file that ends in .orw.`);
  return found.size;
}

function readStart(path: string): Buffer {
  try {
    const handle = openSync(path, 'r');
    try {
      const buffer = Buffer.alloc(HEADER);
      return buffer.subarray(0, readSync(handle, buffer, 0, HEADER, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : '';
    if (reason === 'EACCES' || reason === 'EPERM')
      throw new Refusal(
        'no-permission',
        `You have no permission to read ${basename(path)}. Ask its owner for access, or copy it to a folder of your own.`,
      );
    throw new Refusal(
      'unreachable',
      `${basename(path)} cannot be read: the disk or network drive does not answer. Check the connection and try again.`,
    );
  }
}

/**
 * A file shorter than its header says lost its end, as after a broken copy or download.
 * Beside an unfinished change the two may differ: SQLite settles that first.
 */
function refuseCutFile(header: Buffer, size: number, name: string): void {
  const stored = header.readUInt16BE(16);
  const pageSize = stored === 1 ? 65_536 : stored;
  const pages = header.readUInt32BE(28);
  const pagesAreKnown = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (pagesAreKnown && pages * pageSize > size)
    throw new Refusal(
      'damaged',
      `${name} is cut short: ${size} of ${pages * pageSize} bytes are there. Copy it again from where it came, or restore the newest backup from the Home screen.`,
    );
}
