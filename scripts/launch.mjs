import fs from 'node:fs';
import path from 'node:path';

/**
 * The command that starts the app.
 *
 * @param {import('./set-up/electron.mjs').Electron} electron
 * @param {string} appDir what build gave back
 * @param {readonly string[]} args for the app
 */
export function launchCommand(electron, appDir, args, say = console.error) {
  const obstacle = sandboxObstacle(electron.executable);
  if (obstacle) say(`start: without Chromium's sandbox, because ${obstacle}`);
  const switches = [...(obstacle ? ['--no-sandbox'] : []), ...memorySwitches()];
  return { command: electron.executable, args: [...switches, appDir, ...args], env: appEnvironment() };
}

/** Our environment without what would make Electron start as something else than an app. */
export function appEnvironment() {
  const { ELECTRON_RUN_AS_NODE, NODE_OPTIONS, ...env } = process.env;
  return env;
}

/** Shared memory in a container is often 64 MB, and Chromium then crashes on large pages unless it uses files. */
export function memorySwitches() {
  if (process.platform !== 'linux' || !fs.existsSync('/dev/shm')) return [];
  const { blocks, bsize } = fs.statfsSync('/dev/shm');
  return blocks * bsize < 256e6 ? ['--disable-dev-shm-usage'] : [];
}

/** Why Chromium cannot put its processes into a sandbox here, in words, or null when it can. */
export function sandboxObstacle(executable) {
  if (process.platform !== 'linux') return null;
  if (process.getuid() === 0) return 'it does not work for root; any other user has it';
  const forbidsNamespaces =
    content('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    content('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    content('/proc/sys/user/max_user_namespaces') === '0';
  if (!forbidsNamespaces) return null;
  const helper = path.join(path.dirname(executable), 'chrome-sandbox');
  const { uid, mode } = fs.statSync(helper, { throwIfNoEntry: false }) ?? { uid: -1, mode: 0 };
  if (uid === 0 && (mode & 0o4000) !== 0) return null;
  return `this system wants its helper to belong to root. With it: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`;
}

function content(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
