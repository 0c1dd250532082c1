import fs from 'node:fs';
import path from 'node:path';
import { MODULES } from '../lib/folders.mjs';
import { readJson } from '../lib/json-file.mjs';
import { Stop } from '../lib/stop.mjs';
import { downloadElectron } from './download-electron.mjs';
import { fetchTestRuntime, testRuntime, testRuntimeAt } from './test-runtime.mjs';

const PACKAGE = path.join(MODULES, 'electron');

/**
 * An Electron to run the app with.
 *
 * @typedef {object} Electron
 * @property {'electron' | 'own' | 'test runtime'} kind the product's own version, one that the
 *   person named in ELECTRON_OVERRIDE_DIST_PATH, or the one that stands in where the product's
 *   own version cannot be downloaded
 * @property {string} version
 * @property {string} folder
 * @property {string} executable
 * @property {string | null} modules packages that replace the product's own under this Electron
 */

/** The version that the product ships with. */
export function wantedVersion() {
  return readJson(path.join(PACKAGE, 'package.json'))?.version ?? null;
}

/**
 * The Electron that is ready to use, or null. Looks at files only.
 *
 * @param {boolean} acceptTestRuntime whether an earlier run found that a download does not work here
 * @returns {Electron | null}
 */
export function presentElectron(acceptTestRuntime) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return electronAt(path.resolve(named), 'own');
  return electronAt(path.join(PACKAGE, 'dist'), 'electron') ?? (acceptTestRuntime ? testRuntime() : null);
}

/**
 * Gets an Electron that is not there yet: the product's own version, or else the test runtime.
 *
 * @returns {Promise<Electron>}
 */
export async function fetchElectron(node, say) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named)
    throw new Stop(`set-up: ELECTRON_OVERRIDE_DIST_PATH names ${named}, and there is no Electron in it.`);
  const version = wantedVersion();
  const failure = await downloadElectron(node, version, say);
  const downloaded = failure === null ? presentElectron(false) : null;
  if (downloaded) return downloaded;
  say(`Electron ${version} could not be downloaded: ${failure ?? 'its package is incomplete'}`);
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Stop(whatToDo(version));
  return fetchTestRuntime(node, say);
}

function electronAt(folder, kind) {
  const known = testRuntimeAt(folder);
  if (known) return known;
  const executable = path.join(folder, executableName());
  const version = readText(path.join(folder, 'version'))?.trim().replace(/^v/, '');
  if (!version || !fs.existsSync(executable)) return null;
  if (kind === 'electron' && (version !== wantedVersion() || !readText(path.join(PACKAGE, 'path.txt'))))
    return null;
  return { kind, version, folder, executable, modules: null };
}

function executableName() {
  if (process.platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function whatToDo(version) {
  return [
    `set-up: the app needs Electron ${version}. What helps, the likeliest first:`,
    '  - behind a proxy: set HTTPS_PROXY (and NO_PROXY) and start again',
    '  - with a mirror of the Electron releases: set ELECTRON_MIRROR to its address and start again',
    '  - with an unpacked Electron at hand: set ELECTRON_OVERRIDE_DIST_PATH to its folder',
    '  - on an unsteady connection: start again',
  ].join('\n');
}
