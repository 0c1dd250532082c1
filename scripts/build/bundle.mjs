/**
 * Makes the bundles that run. Itself runs on the current Node.
 *
 * `bundle.mjs app` and `bundle.mjs cli` fill out/build; `bundle.mjs test-main FOLDER` puts into a folder
 * the main program of a packed app that tests may drive from outside.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { OUT, ROOT } from '../lib/folders.mjs';

const BUILD = path.join(OUT, 'build');
const { name, productName, version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

const PROGRAMS = {
  main: 'main/app/main.ts',
  preload: 'main/app/preload.ts',
  engine: 'main/engine/engine.ts',
  cli: 'main/cli/cli.ts',
};

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  format: 'cjs',
  logLevel: 'warning',
  outdir: BUILD,
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node20',
};

/**
 * Packages that are files of their own: each is as big as all the rest, two programs share it, and it is read
 * when a spreadsheet is made or a holiday is looked up, not at start.
 */
const BESIDE = {
  // Its zip reader can read from a cloud store, with a package that nobody here has.
  exceljs: { entry: 'exceljs', external: ['@aws-sdk/client-s3'] },
  'date-holidays': { entry: './node_modules/date-holidays/lib/index.cjs', external: [] },
};

try {
  const [part, folder] = process.argv.slice(2);
  if (part === 'app') await buildApp();
  if (part === 'cli') await bundle(['cli']);
  if (part === 'test-main') await bundle(['main'], folder, 'true');
} catch (error) {
  // esbuild has told its own errors already, with the place in the source.
  if (!error.errors) console.error(error.message);
  process.exitCode = 1;
}

async function buildApp() {
  const { build: vite } = await import('vite');
  const config = path.join(ROOT, 'renderer', 'vite.config.ts');
  await Promise.all([bundle(Object.keys(PROGRAMS)), vite({ configFile: config, logLevel: 'warn' })]);
  writeDescription();
  copyAssets();
}

/**
 * One file per program, so that little has to be read at start.
 *
 * Outside remain Electron, which is just there, better-sqlite3, which has a binary, and the large packages beside.
 */
async function bundle(programs, folder = BUILD, testBuild = 'false') {
  await esbuild.build({
    ...COMMON,
    outdir: folder,
    define: { ...COMMON.define, TEST_BUILD: testBuild },
    entryPoints: Object.fromEntries(programs.map((program) => [program, path.join(ROOT, PROGRAMS[program])])),
    external: ['electron', 'better-sqlite3'],
    loader: { '.sql': 'text' },
    plugins: [{ name: 'packages-beside', setup: pointBeside }],
    sourcemap: 'linked',
    // A late import becomes a late require, which needs no second loader and reads archives like any other.
    supported: { 'dynamic-import': false },
  });
  for (const name of Object.keys(BESIDE)) if (!isBundled(name)) await bundleBeside(name);
}

async function bundleBeside(name) {
  const { entry, external } = BESIDE[name];
  await esbuild.build({ ...COMMON, entryPoints: { [name]: entry }, external, minify: true });
}

function pointBeside(build) {
  const names = new RegExp(`^(${Object.keys(BESIDE).join('|')})$`);
  build.onResolve({ filter: names }, ({ path: name }) => ({ path: `./${name}.cjs`, external: true }));
}

/** They take half of a build's time and change with the packages alone. */
function isBundled(name) {
  const bundled = fs.statSync(path.join(BUILD, `${name}.cjs`), { throwIfNoEntry: false });
  return bundled !== undefined && bundled.mtimeMs > fs.statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

/** What Electron reads to learn the app's name and where it starts. */
function writeDescription() {
  const description = { name, productName, version, main: 'main.cjs' };
  fs.writeFileSync(path.join(BUILD, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
}

function copyAssets() {
  const assets = path.join(ROOT, 'main', 'app', 'assets');
  if (fs.existsSync(assets)) fs.cpSync(assets, path.join(BUILD, 'assets'), { recursive: true });
}
