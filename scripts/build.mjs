import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourcesDigest } from './build/sources-digest.mjs';
import { stage } from './build/stage.mjs';
import { OUT } from './lib/folders.mjs';
import { isMain } from './lib/is-main.mjs';
import { readJson, writeJson } from './lib/json-file.mjs';
import { run } from './lib/run.mjs';
import { runMain, Stop } from './lib/stop.mjs';
import { withLock } from './lib/with-lock.mjs';
import { setUp } from './set-up.mjs';

const STAMPS = path.join(OUT, 'build-stamps.json');
const BUNDLE = fileURLToPath(new URL('build/bundle.mjs', import.meta.url));

/** What each part is made from; the time stamps of these say whether it has to be made again. */
const SOURCES = {
  app: ['main', 'renderer', 'shared', 'scripts/build', 'package.json', 'package-lock.json'],
  cli: ['main', 'shared', 'scripts/build', 'package.json', 'package-lock.json'],
};

/**
 * Builds the app where its sources changed.
 *
 * @param {{ node: string, electron: import('./set-up/electron.mjs').Electron | null }} tools what set-up gave back
 * @returns {Promise<{ appDir: string }>} the folder that Electron is to start
 */
export async function build({ node, electron }, say = console.log) {
  const digest = await make('app', node, say);
  return { appDir: stage(electron, digest) };
}

/** Builds the command line alone, where its sources changed. */
export async function buildCli({ node }, say) {
  await make('cli', node, say);
  return path.join(OUT, 'build', 'cli.cjs');
}

async function make(part, node, say) {
  const digest = sourcesDigest(SOURCES[part]);
  if (isMade(part, digest)) return digest;
  return withLock(path.join(OUT, 'build.lock'), say, async () => {
    if (isMade(part, digest)) return digest;
    const started = Date.now();
    // Without its stamp a build that fails or is interrupted is made again.
    writeJson(STAMPS, { ...readJson(STAMPS), [part]: null });
    const { code, output } = await run(node, [BUNDLE, part], { capture: true });
    if (code !== 0) throw new Stop(`${output}\nbuild: failed`);
    if (output.trim()) say(output.trim());
    const cli = part === 'app' ? { cli: sourcesDigest(SOURCES.cli) } : {};
    writeJson(STAMPS, { ...readJson(STAMPS), [part]: digest, ...cli });
    if (part === 'app') say(`build: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return digest;
  });
}

function isMade(part, digest) {
  return (
    readJson(STAMPS)?.[part] === digest &&
    fs.existsSync(path.join(OUT, 'build', `${part === 'app' ? 'main' : part}.cjs`))
  );
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const { appDir } = await build(await setUp({ need: { electron: true } }));
    console.log(`build: the app is in ${path.relative(process.cwd(), appDir)}`);
  });
}
