import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that a script makes, and that may be deleted at any time. */
export const OUT = path.join(ROOT, 'out');

export const MODULES = path.join(ROOT, 'node_modules');

/** Where downloads are kept between clones; never inside the repository. */
export function cacheFolder() {
  const { READINESS_WORKBOOK_CACHE, XDG_CACHE_HOME } = process.env;
  if (READINESS_WORKBOOK_CACHE) return path.resolve(READINESS_WORKBOOK_CACHE);
  return path.join(XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'readiness-workbook');
}
