import fs from 'node:fs';
import path from 'node:path';
import { MODULES } from '../lib/folders.mjs';
import { run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';

const PACKAGE = path.join(MODULES, 'node');
const EXECUTABLE = path.join(PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The current Node that came with the packages: every step after the install runs on it. */
export function currentNode() {
  return EXECUTABLE;
}

export function hasCurrentNode() {
  return fs.existsSync(EXECUTABLE);
}

/** The install script of the `node` package fetches the executable; npm may be told to skip such scripts. */
export async function ensureCurrentNode(say) {
  if (hasCurrentNode()) return;
  say('fetching a current Node');
  await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: PACKAGE });
  if (!hasCurrentNode()) {
    throw new Stop(
      `set-up: the package "node" did not bring an executable for ${process.platform} ${process.arch} (its message is above). ` +
        'If npm is set to ignore scripts (npm config get ignore-scripts), allow them and start again.',
    );
  }
}
