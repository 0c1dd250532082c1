import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Refusal } from '../../shared/lib/refusal.ts';

/** What an error of the file system means for an export, or the error itself when it means a bug of ours. */
export function fileRefusal(error: unknown, target: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  const name = basename(target);
  if (
    code === 'EBUSY' ||
    (['EPERM', 'EACCES'].includes(code) && process.platform === 'win32' && existsSync(target))
  )
    return new Refusal(
      'locked',
      `${name} is open in Excel or another program, so it was not replaced. Close it there and export again, or choose another name.`,
    );
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new Refusal(
      'read-only',
      `Nothing can be written in the folder ${dirname(target)}, so the Excel file was not made. Choose a folder of your own.`,
    );
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal(
      'disk-full',
      'The disk is full, so the Excel file was not made; the workbook itself is unchanged. Free some space and export again.',
    );
  if (code === 'ENAMETOOLONG')
    return new Refusal(
      'invalid',
      'The name of the Excel file is too long for this disk. Choose a shorter one.',
    );
  if (['ENOTDIR', 'EEXIST', 'EISDIR', 'EINVAL', 'ENOENT'].includes(code))
    return new Refusal(
      'invalid',
      `The Excel file cannot be kept at ${target}: part of that place is a file, or the name is not allowed. Choose another place or name.`,
    );
  if (['EIO', 'ENXIO', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTDOWN', 'ENODEV', 'ESTALE'].includes(code))
    return new Refusal(
      'unreachable',
      'The disk or network drive does not answer, so the Excel file was not made; the workbook itself is unchanged. Check the connection, or choose another place.',
    );
  return error;
}
