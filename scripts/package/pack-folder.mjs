import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyNativePackages, nativeVersions } from '../build/native-packages.mjs';
import { OUT, ROOT } from '../lib/folders.mjs';
import { readJson, writeJson } from '../lib/json-file.mjs';
import { run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';

const PACK = path.join(OUT, 'pack');
const BUILD = path.join(OUT, 'build');
const BUNDLE = fileURLToPath(new URL('../build/bundle.mjs', import.meta.url));

/**
 * Makes the folder that becomes the packed app: the bundles, and the one package that cannot be bundled.
 *
 * electron-builder packs a folder with all dependencies that its package.json names. Ours names
 * everything that was bundled as well, so the packed app has a package.json of its own.
 *
 * @param {{ node: string, electron: import('../set-up/electron.mjs').Electron }} tools what set-up gave back
 * @param {boolean} forTests whether tests may drive the packed app from outside
 */
export async function makePackFolder({ node, electron }, forTests) {
  fs.rmSync(PACK, { recursive: true, force: true });
  fs.cpSync(BUILD, PACK, { recursive: true, filter: (file) => !file.endsWith('.map') });
  if (forTests) await replaceMain(node);
  copyNativePackages(electron, path.join(PACK, 'node_modules'));
  const ours = readJson(path.join(ROOT, 'package.json'));
  const { name, productName, version, description, author, license } = ours;
  const about = { name, productName, version, description, author, license };
  writeJson(path.join(PACK, 'package.json'), {
    ...about,
    main: 'main.cjs',
    dependencies: nativeVersions(electron),
  });
}

async function replaceMain(node) {
  const { code, output } = await run(node, [BUNDLE, 'test-main', PACK], { capture: true });
  if (code !== 0) throw new Stop(output);
  fs.rmSync(path.join(PACK, 'main.cjs.map'));
}
