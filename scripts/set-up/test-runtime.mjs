import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../lib/folders.mjs';
import { readJson } from '../lib/json-file.mjs';
import { run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';
import { withLock } from '../lib/with-lock.mjs';
import { networkEnvironment } from './network-environment.mjs';
import { RUNTIME } from './test-runtime/runtime.mjs';

const PROGRAM = fileURLToPath(new URL('test-runtime/make.mjs', import.meta.url));

/** The test runtime in the cache, or null while it is not made. */
export function testRuntime() {
  return testRuntimeAt(distFolder(runtimeFolder()));
}

/** The test runtime whose Electron is in a folder, recognised by the stamp that its making ends with. */
export function testRuntimeAt(dist) {
  const executable = path.join(dist, 'electron');
  const modules = path.join(dist, '..', 'node_modules');
  const stamp = readJson(path.join(dist, '..', RUNTIME.stamp));
  if (stamp?.recipe !== RUNTIME.recipe || !fs.existsSync(executable)) return null;
  return { kind: 'test runtime', version: RUNTIME.electron, folder: dist, executable, modules };
}

/** Downloads and makes the test runtime; two clones that share the cache do it once. */
export function fetchTestRuntime(node, say) {
  const folder = runtimeFolder();
  return withLock(path.join(cacheFolder(), 'test-runtime.lock'), say, async () => {
    say(`using the test runtime, Electron ${RUNTIME.electron}, instead`);
    const present = testRuntime();
    if (present) return present;
    const env = await networkEnvironment();
    const { code } = await run(node, [PROGRAM, path.join(cacheFolder(), 'downloads'), folder], { env });
    const made = testRuntime();
    if (code !== 0 || !made) {
      throw new Stop(
        'set-up: the test runtime could not be made; the reason is above. Start again to go on from there.',
      );
    }
    return made;
  });
}

function runtimeFolder() {
  return path.join(cacheFolder(), `electron-${RUNTIME.electron}-recipe-${RUNTIME.recipe}`);
}

function distFolder(folder) {
  return path.join(folder, 'dist');
}
