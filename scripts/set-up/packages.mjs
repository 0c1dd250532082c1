import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { MODULES, ROOT } from '../lib/folders.mjs';
import { readJson, writeJson } from '../lib/json-file.mjs';
import { npm } from '../lib/npm.mjs';
import { Stop } from '../lib/stop.mjs';
import { hasCurrentNode } from './current-node.mjs';

const STAMP = path.join(MODULES, '.readiness-workbook-set-up.json');
const LOCK_FILE = path.join(ROOT, 'package-lock.json');

/** Whether node_modules holds what package-lock.json says, all of it. */
export function packagesAreUpToDate() {
  const text = fs.readFileSync(LOCK_FILE, 'utf8');
  const packages = JSON.parse(text).packages;
  if (!hasCurrentNode() || !expectedFolders(packages).every(isThere)) return false;
  const wanted = stampFor(text);
  const stamp = readJson(STAMP);
  if (stamp?.lock === wanted.lock && stamp.machine === wanted.machine) return true;
  const isFromElsewhere = stamp !== null && stamp.machine !== wanted.machine;
  if (isFromElsewhere || !npmInstalled(packages)) return false;
  writeJson(STAMP, wanted);
  return true;
}

/** Installs every package anew. The stamp is written last: an interrupted install is redone. */
export async function installPackages(say) {
  say('installing packages (about 700 MB on disk, a minute or two)');
  fs.rmSync(STAMP, { force: true });
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const wasThere = fs.existsSync(MODULES);
  const telling = setInterval(() => say(howFar()), 10_000);
  let { code } = await npm(args);
  if (code !== 0 && wasThere) {
    say('trying once more without the node_modules that was there');
    fs.rmSync(MODULES, { recursive: true, force: true, maxRetries: 5 });
    ({ code } = await npm(args));
  }
  clearInterval(telling);
  if (code !== 0) throw new Stop(FAILED);
  writeJson(STAMP, stampFor(fs.readFileSync(LOCK_FILE, 'utf8')));
}

const FAILED =
  'set-up: npm could not install the packages; its own message is above. If it speaks of the network, ' +
  'check the connection or the proxy (npm config get https-proxy) and start again.';

/** Packages of one machine do not run on another: a folder copied between systems is installed again. */
function stampFor(lockText) {
  const lock = createHash('sha256').update(lockText).digest('hex');
  return { lock, machine: `${process.platform}-${process.arch}` };
}

/** npm itself tells nothing until it is done. */
function howFar() {
  const folders = expectedFolders(JSON.parse(fs.readFileSync(LOCK_FILE, 'utf8')).packages);
  return `${folders.filter(isThere).length} of ${folders.length} packages are there`;
}

function expectedFolders(packages) {
  return Object.keys(packages).filter((folder) => isAlwaysInstalled(folder, packages[folder]));
}

function isThere(folder) {
  return fs.existsSync(path.join(ROOT, folder, 'package.json'));
}

function isAlwaysInstalled(folder, { optional, devOptional, os, cpu, libc, link }) {
  return folder !== '' && !(optional || devOptional || os || cpu || libc || link);
}

/** Whether a person ran `npm install` by hand: npm leaves its own list of what it installed, at the end. */
function npmInstalled(packages) {
  const installed = readJson(path.join(MODULES, '.package-lock.json'))?.packages;
  if (!installed) return false;
  return expectedFolders(packages).every((folder) => installed[folder]?.version === packages[folder].version);
}
