import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until a file's bytes are on the disk. Not for a workbook that this process has open. */
export function flushToDisk(path: string): void {
  flush(path, 'r+');
}

/** Waits until a folder's names are on the disk; Windows does so by itself and does not offer it. */
export function flushFolder(path: string): void {
  if (process.platform !== 'win32') flush(path, 'r');
}

function flush(path: string, mode: 'r' | 'r+'): void {
  const handle = openSync(path, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
