import path from 'node:path';
import { OUT } from './lib/folders.mjs';
import { isMain } from './lib/is-main.mjs';
import { readJson, writeJson } from './lib/json-file.mjs';
import { runMain } from './lib/stop.mjs';
import { withLock } from './lib/with-lock.mjs';
import { checkNode } from './set-up/check-node.mjs';
import { currentNode, ensureCurrentNode } from './set-up/current-node.mjs';
import { fetchElectron, presentElectron, wantedVersion } from './set-up/electron.mjs';
import { installPackages, packagesAreUpToDate } from './set-up/packages.mjs';
import { canOpenWindows, ensureSystemLibraries, systemState } from './set-up/system-libraries.mjs';
import { tryElectron } from './set-up/try-electron.mjs';

/** Remembers which Electron was chosen and that it ran, so that an unchanged run only looks at files. */
const STATE = path.join(OUT, 'set-up.json');

/**
 * Makes a fresh clone ready to build and run, and does next to nothing in a ready one.
 *
 * This is the one script that runs on whatever Node the system has, before any package is there: it
 * imports nothing but Node and its own modules. Every step looks first and acts only where something
 * is missing, so an interrupted run is simply started again.
 *
 * @param {object} [options]
 * @param {{ electron?: boolean, display?: boolean }} [options.need] what the caller goes on to do
 * @param {(line: string) => void} [options.say] where the lines about the progress go
 * @param {boolean} [options.retry] download Electron again where an earlier run fell back to the test runtime
 * @returns {Promise<{ node: string, electron: import('./set-up/electron.mjs').Electron | null }>}
 *   the current Node for all later steps, and the Electron, if one was needed
 */
export async function setUp({ need = {}, say = console.log, retry = false } = {}) {
  checkNode();
  const line = (text) => say(`set-up: ${text}`);
  const present = retry ? null : ready(need);
  if (present) {
    line(['packages up to date', ...(present.electron ? [nameOf(present.electron)] : [])].join(', '));
    return present;
  }
  return withLock(path.join(OUT, 'set-up.lock'), line, () => makeReady(need, line, retry));
}

/** Everything that is needed, or null when something of it is missing. */
function ready(need) {
  if (!packagesAreUpToDate()) return null;
  if (!need.electron) return { node: currentNode(), electron: null };
  const state = readJson(STATE);
  const electron = presentElectron(state?.notDownloadable === wantedVersion());
  if (!electron || (need.display && !canOpenWindows())) return null;
  const tried = state?.tried === electron.executable && state?.system === systemState(electron.executable);
  return tried ? { node: currentNode(), electron } : null;
}

async function makeReady(need, line, retry) {
  if (packagesAreUpToDate()) line('packages up to date');
  else await installPackages(line);
  await ensureCurrentNode(line);
  const node = currentNode();
  if (!need.electron) return { node, electron: null };

  const state = retry ? null : readJson(STATE);
  const electron =
    presentElectron(state?.notDownloadable === wantedVersion()) ?? (await fetchElectron(node, line));
  await ensureSystemLibraries(electron.executable, need.display, line);
  line(`${await tryElectron(electron)} (${electron.kind}) works`);
  writeJson(STATE, {
    notDownloadable: electron.kind === 'test runtime' ? wantedVersion() : null,
    tried: electron.executable,
    system: systemState(electron.executable),
  });
  return { node, electron };
}

function nameOf({ kind, version }) {
  return kind === 'test runtime' ? `Electron ${version} (test runtime)` : `Electron ${version}`;
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    await setUp({
      need: { electron: true, display: true },
      retry: process.argv.includes('--retry-electron'),
    });
  });
}
