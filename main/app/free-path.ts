import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/lib/refusal.ts';

/** A path in the folder that nothing has yet: the name itself, or the name with the next free number. */
export function freePath(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!existsSync(path)) return path;
  }
}

/**
 * Makes a workbook under the first free name, and under the next one when another window was faster.
 *
 * @param make writes the file, and refuses with `exists` when the name was taken meanwhile
 * @returns the path that it got
 */
export async function makeUnderFreeName(
  folder: string,
  name: string,
  make: (path: string) => Promise<unknown>,
): Promise<string> {
  for (;;) {
    const path = freePath(folder, name, '.orw');
    try {
      await make(path);
      return path;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'exists') throw error;
    }
  }
}

const LONGEST_NAME = 120;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A text as a file name that every operating system takes. */
export function fileName(text: string): string {
  const plain = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[. ]+$/, '');
  return plain === '' || RESERVED.test(plain) ? `Workbook ${plain}`.trim() : plain;
}
