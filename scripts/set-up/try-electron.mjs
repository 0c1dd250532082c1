import path from 'node:path';
import { MODULES, ROOT } from '../lib/folders.mjs';
import { run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';

const ASK_SQLITE = `
  const Database = require(process.argv[1]);
  const { version } = new Database(':memory:').prepare('select sqlite_version() as version').get();
  console.log('Electron ' + process.versions.electron + ', SQLite ' + version);
`;

/** Starts Electron once, without a window, and opens a database in it. Returns what it says of itself. */
export async function tryElectron({ executable, modules, folder }) {
  const sqlite = path.join(modules ?? MODULES, 'better-sqlite3');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, signal, output } = await run(executable, ['-e', ASK_SQLITE, sqlite], {
    env,
    cwd: ROOT,
    capture: true,
  });
  if (code === 0) return output.trim().split('\n').at(-1);
  throw new Stop(
    `${output.trim()}\nset-up: Electron in ${folder} does not run here (${signal ?? `code ${code}`}). ` +
      'Delete that folder and start again to get it anew.',
  );
}
