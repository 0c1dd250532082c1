import { fileURLToPath } from 'node:url';
import { run } from '../lib/run.mjs';
import { networkEnvironment } from './network-environment.mjs';

const PROGRAM = fileURLToPath(new URL('download-electron-program.mjs', import.meta.url));

/** Downloads the product's Electron into its package. Returns null, or why it did not work. */
export async function downloadElectron(node, version, say) {
  say(`downloading Electron ${version}`);
  const env = await networkEnvironment();
  const { code, output } = await run(node, [PROGRAM], { env, stdio: ['ignore', 'inherit', 'pipe'] });
  if (code === 0) return null;
  return output.trim().split('\n').at(-1) || `the download ended with code ${code}`;
}
