import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { Refusal } from '../../shared/lib/refusal.ts';
import { flushFolder, flushToDisk } from '../lib/flush.ts';

/**
 * Puts a finished file under its name: written beside it, read again, on the disk, and only then renamed, so that a
 * file that was there before stays whole whatever goes wrong. The person has been asked already whether it may go.
 *
 * @throws Refusal `locked`, `read-only`, `disk-full`, `damaged` or `not-written`.
 */
export function keepFile(bytes: Uint8Array, target: string): void {
  const draft = join(dirname(target), `.${uuid()}.draft`);
  try {
    writeFileSync(draft, bytes, { flag: 'wx' });
    if (!readFileSync(draft).equals(bytes))
      throw new Refusal(
        'damaged',
        `What was written is not what was meant, so ${basename(target)} was not kept. Check the disk, or choose another place.`,
      );
    flushToDisk(draft);
    renameSync(draft, target);
    flushFolder(dirname(target));
  } catch (error) {
    throw refusalOf(error, target);
  } finally {
    discard(draft);
  }
}

/** A draft that cannot be taken away must not hide why the file was not kept. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The folder may not even be one.
  }
}

function refusalOf(error: unknown, target: string): unknown {
  if (error instanceof Refusal) return error;
  const { code } = error as NodeJS.ErrnoException;
  const name = basename(target);
  if (code === undefined) return error;
  if (code === 'EBUSY' || (process.platform === 'win32' && code === 'EPERM' && existsSync(target)))
    return new Refusal(
      'locked',
      `${name} is open in another program, so it was not replaced. Close it there, or choose another name.`,
    );
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new Refusal(
      'read-only',
      `Nothing can be written in the folder ${dirname(target)}, so ${name} was not kept. Choose a folder of your own.`,
    );
  if (['ENOSPC', 'EDQUOT'].includes(code))
    return new Refusal(
      'disk-full',
      `The disk is full, so ${name} was not kept. Free some space and try again.`,
    );
  return new Refusal(
    'not-written',
    `${name} could not be written at this place (${code}). Choose another place or a shorter name.`,
  );
}
