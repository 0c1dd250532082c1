import fs from 'node:fs';
import path from 'node:path';
import { OUT } from '../lib/folders.mjs';
import { readJson, writeJson } from '../lib/json-file.mjs';
import { copyNativePackages, nativeVersions } from './native-packages.mjs';

const BUILD = path.join(OUT, 'build');
const STAGE = path.join(OUT, 'stage');
const STAMP = path.join(STAGE, 'node_modules', 'stage-stamp.json');

/**
 * Makes the folder that Electron starts: a copy of the build with its native packages beside it.
 *
 * Which better-sqlite3 belongs beside it depends on the Electron, so the build itself has none. The
 * native packages are copied only when they change: on Windows a running app keeps them locked.
 */
export function stage(electron, digest) {
  const natives = JSON.stringify([electron?.folder, nativeVersions(electron)]);
  const stamp = readJson(STAMP);
  if (stamp?.digest === digest && stamp.natives === natives) return STAGE;
  const keep = stamp?.natives === natives ? 'node_modules' : null;
  // An interruption from here on leaves a folder that is known to be incomplete.
  writeJson(STAMP, { digest: null, natives: stamp?.natives });
  for (const name of fs.readdirSync(STAGE)) {
    if (name !== keep) fs.rmSync(path.join(STAGE, name), { recursive: true, force: true });
  }
  fs.cpSync(BUILD, STAGE, { recursive: true });
  if (!keep) copyNativePackages(electron, path.join(STAGE, 'node_modules'));
  writeJson(STAMP, { digest, natives });
  return STAGE;
}
