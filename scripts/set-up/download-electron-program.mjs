/**
 * Downloads the product's Electron; runs on the current Node, because the package that does it needs that.
 *
 * Electron's own install script would do it alone, but shows no progress and waits for ever on a
 * connection that went silent. So the archive is brought into its cache here, checked against the
 * sums in the package, and the install script then only unpacks it.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { downloadArtifact } from '@electron/get';
import { progress } from '../lib/progress.mjs';

const SILENT_SECONDS = 30;
const require = createRequire(import.meta.url);

try {
  await download();
  unpack();
} catch (error) {
  console.error(reason(error));
  process.exitCode = 1;
}

async function download() {
  const bar = progress('set-up: Electron');
  const silence = new AbortController();
  const giveUp = () => silence.abort(new Error(`no answer for ${SILENT_SECONDS} seconds`));
  let timer = setTimeout(giveUp, SILENT_SECONDS * 1000);
  const getProgressCallback = async ({ transferred, total }) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, SILENT_SECONDS * 1000);
    bar.show(transferred, total);
  };
  try {
    await downloadArtifact({
      version: require('electron/package.json').version,
      artifactName: 'electron',
      checksums: require('electron/checksums.json'),
      cacheRoot: process.env.electron_config_cache,
      platform: process.platform,
      arch: process.arch,
      downloadOptions: { quiet: true, signal: silence.signal, getProgressCallback },
    });
  } finally {
    clearTimeout(timer);
    bar.end();
  }
}

function unpack() {
  const script = require.resolve('electron/install.js');
  const { status, stderr } = spawnSync(process.execPath, [script], { stdio: ['ignore', 'inherit', 'pipe'] });
  if (status !== 0) throw new Error(`could not be unpacked: ${stderr}`);
}

/** `fetch` says only "fetch failed"; what failed is in its cause. */
function reason(error) {
  const { cause } = error;
  const detail = cause?.errors?.[0]?.message ?? cause?.message ?? cause?.code;
  return (detail ? `${error.message}: ${detail}` : error.message).replaceAll('\n', ' ');
}
