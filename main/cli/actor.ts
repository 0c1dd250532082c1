import { userInfo } from 'node:os';
import type { Actor } from '../store/workbook-file.ts';
import type { Args } from './parse-args.ts';

/** Who makes a change from the command line, and when. */
export function actor({ author }: Pick<Args, 'author'>): Actor {
  return { author: author?.trim() || userName(), at: new Date().toISOString() };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}
