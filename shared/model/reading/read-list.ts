import { readList } from '../list-text.ts';
import { accepted, type Reading } from './reading.ts';

/**
 * Reads several items of one cell: separated by line breaks or semicolons, or else by commas. The whole text, and
 * then each part between semicolons, is tried as one item first, so that a name with a comma in it still matches.
 */
export function readItems(text: string, read: (word: string) => Reading): Reading {
  const whole = read(text.trim());
  if (whole.ok) return list([whole.value]);
  const written = readList(text.trim());
  if (written) return every(written, read);
  const found: unknown[] = [];
  for (const part of parts(text, /[;\r\n]+/)) {
    const one = read(part);
    const several = one.ok ? list([one.value]) : every(parts(part, /,/), read);
    if (!several.ok) return several;
    found.push(...(one.ok ? [one.value] : (several.value as string[])));
  }
  return list(found);
}

function every(words: readonly string[], read: (word: string) => Reading): Reading {
  const found: unknown[] = [];
  for (const word of words) {
    const item = read(word);
    if (!item.ok) return { ...item, word };
    found.push(item.value);
  }
  return list(found);
}

function list(items: readonly unknown[]): Reading {
  return accepted(items);
}

function parts(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
