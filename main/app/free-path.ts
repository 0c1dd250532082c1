import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A path in the folder that nothing has yet: the name itself, or the name with the next free number. */
export function freePath(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!existsSync(path)) return path;
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
