import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';

/** What Electron needs of a Debian or Ubuntu, all of it: some libraries are only asked for later. */
const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
];
const DISPLAY_PACKAGES = ['xvfb', 'xauth', 'fonts-liberation'];

/** Whether a window can be shown to somebody. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Whether a window can be opened, be it on a display that nobody sees. */
export function canOpenWindows() {
  return hasDisplay() || ['Xvfb', 'xvfb-run', 'xauth'].every(isCommand);
}

/** The state of the system's packages in one text: while it stays, nothing has to be looked at again. */
export function systemState(executable) {
  if (process.platform !== 'linux') return 'no packages needed';
  const files = ['/var/lib/dpkg/status', executable];
  return files.map((file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 'none').join(' ');
}

/** Makes sure that Electron can start: installs what is missing where that is ours to do, or says what to type. */
export async function ensureSystemLibraries(executable, needsDisplay, say) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(executable);
  const lacksDisplay = needsDisplay && !canOpenWindows();
  if (missing.length > 0) say(`the system lacks ${missing.join(', ')}`);
  if (lacksDisplay) say('there is no display, and no xvfb to stand in for one');
  const packages = [
    ...(missing.length > 0 ? ELECTRON_PACKAGES : []),
    ...(lacksDisplay ? DISPLAY_PACKAGES : []),
  ];
  if (packages.length === 0) return;
  await installSystemPackages(packages, say);
  const still = missingLibraries(executable);
  if (still.length > 0)
    throw new Stop(`set-up: the system still lacks ${still.join(', ')}, which Electron needs.`);
}

function missingLibraries(executable) {
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (error) return [];
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

async function installSystemPackages(packages, say) {
  const prefix = await installer();
  if (!isCommand('apt-get')) {
    throw new Stop(
      'set-up: please install what is missing with the package manager of this system. ' +
        `On Debian and Ubuntu it comes with: ${packages.join(' ')}`,
    );
  }
  if (prefix === null) {
    const names = presentNames(packages);
    throw new Stop(
      `set-up: please type this and start again:\n\n  sudo apt-get install -y ${names.join(' ')}\n`,
    );
  }
  const [command, ...before] = [...prefix, 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run(command, [...before, 'update'], { env, capture: true });
  const names = presentNames(packages);
  say(`installing system packages: ${names.join(' ')}`);
  const install = [...before, 'install', '-y', '--no-install-recommends', ...names];
  const { code, output } = await run(command, install, { env, capture: true });
  if (code === 0) return;
  const said = [update.code === 0 ? '' : update.output, output].join('\n').trim();
  throw new Stop(
    `${said}\nset-up: apt-get could not install the packages. Please see to it and start again:\n\n  apt-get install -y ${names.join(' ')}\n`,
  );
}

/** The words before `apt-get`: none as root, `sudo` in CI where it asks nothing, or null for "not ours to do". */
async function installer() {
  if (process.getuid() === 0) return [];
  if (!process.env.CI || !isCommand('sudo')) return null;
  const { code } = await run('sudo', ['-n', 'true'], { capture: true });
  return code === 0 ? ['sudo', '-n'] : null;
}

/** Newer Debians and Ubuntus renamed some libraries for 64-bit time: libgtk-3-0t64 for libgtk-3-0. */
function presentNames(packages) {
  return packages.map((name) => {
    const { status, stdout } = spawnSync('apt-cache', ['show', `${name}t64`], { encoding: 'utf8' });
    return status === 0 && stdout ? `${name}t64` : name;
  });
}

function isCommand(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => fs.existsSync(path.join(folder, name)));
}
