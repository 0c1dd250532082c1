import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { Refusal } from '../../shared/lib/refusal.ts';
import { flushFolder, flushToDisk } from '../lib/flush.ts';
import { fileRefusal } from './file-refusal.ts';

/**
 * Puts a finished file under its name: written beside it, read again and checked, on the disk, and only
 * then renamed. Whatever goes wrong, a file that was there before stays as it was.
 *
 * @throws Refusal `exists`, `locked`, `read-only`, `disk-full`, or `damaged` when `problems` finds any.
 */
export function placeFile(
  bytes: Uint8Array,
  target: string,
  {
    replace,
    problems,
  }: { readonly replace: boolean; readonly problems: (written: Uint8Array) => readonly string[] },
): void {
  refuseTaken(target, replace);
  const draft = join(dirname(target), `.${uuid()}.xlsx-draft`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, bytes, { flag: 'wx' });
    const found = problems(readFileSync(draft));
    if (found.length > 0) throw damaged(found);
    flushToDisk(draft);
    move(draft, target, replace);
    flushFolder(dirname(target));
  } catch (error) {
    throw fileRefusal(error, target);
  } finally {
    discard(draft);
  }
}

/** A draft that cannot be taken away must not hide why the export failed. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The folder may not even be one.
  }
}

/** Says no before any work is done, when it is clear already. */
export function refuseTaken(target: string, replace: boolean): void {
  if (!existsSync(target)) return;
  if (!replace) throw exists(target);
  const name = basename(target);
  // Excel and LibreOffice leave these beside a file for as long as somebody has it open.
  const lock = [`~$${name}`, `.~lock.${name}#`].find((file) => existsSync(join(dirname(target), file)));
  if (lock)
    throw new Refusal(
      'locked',
      `${name} is open in Excel or another program, so it was not replaced. Close it there and export again, or choose another name. If nobody has it open, delete the file ${lock} beside it.`,
    );
}

/** A hard link fails when the name is taken meanwhile, which a rename does not notice. */
function move(draft: string, target: string, replace: boolean): void {
  if (!replace) {
    try {
      linkSync(draft, target);
      return;
    } catch (error) {
      if (existsSync(target)) throw exists(target);
      if (!LINKLESS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  renameSync(draft, target);
}

/** What file systems without hard links answer. */
const LINKLESS = [
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
  'EINVAL',
  'UNKNOWN',
  'EISDIR',
];

function exists(target: string): Refusal {
  return new Refusal(
    'exists',
    `${basename(target)} exists already and was left as it is. Choose another name, or say that it may be replaced.`,
  );
}

function damaged(problems: readonly string[]): Refusal {
  return new Refusal(
    'damaged',
    `The exported file did not pass its check and was thrown away: ${problems.slice(0, 3).join(' ')} The workbook itself is unchanged. Try again; if it happens again, report it.`,
  );
}
