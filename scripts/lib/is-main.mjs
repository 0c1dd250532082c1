import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether a module was started from the command line, and not imported by another one. */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return Boolean(started) && fs.realpathSync(started) === fs.realpathSync(fileURLToPath(moduleUrl));
}
