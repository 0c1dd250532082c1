import fs from 'node:fs';
import path from 'node:path';
import { MODULES } from '../lib/folders.mjs';
import { readJson, writeJson } from '../lib/json-file.mjs';

/**
 * Copies the one package that cannot be bundled, better-sqlite3, beside the bundles.
 *
 * The test runtime brings a better-sqlite3 that was compiled for it, and a helper of that one.
 *
 * @param {import('../set-up/electron.mjs').Electron | null} electron whose better-sqlite3 it is to be
 * @param {string} folder the node_modules to fill
 */
export function copyNativePackages(electron, folder) {
  for (const { name, from } of nativePackages(electron)) copyPackage(from, path.join(folder, name));
}

/** The names of these packages with their versions, as a package.json lists them. */
export function nativeVersions(electron) {
  return Object.fromEntries(nativePackages(electron).map(({ name, version }) => [name, version]));
}

function nativePackages(electron) {
  const names = electron?.modules ? ['better-sqlite3', 'bindings'] : ['better-sqlite3'];
  return names.map((name) => {
    const from = path.join(electron?.modules ?? MODULES, name);
    return { name, from, version: readJson(path.join(from, 'package.json')).version };
  });
}

/** A package as it runs: without its C++ sources, other machines' binaries, and what only building it needs. */
function copyPackage(from, to) {
  fs.cpSync(from, to, { recursive: true, filter: (file) => isNeeded(path.relative(from, file)) });
  const file = path.join(to, 'package.json');
  const { name, version, main, license } = readJson(file);
  writeJson(file, { name, version, main, license });
}

function isNeeded(file) {
  if (/^(src|deps|node_modules|binding\.gyp|README\.md)/.test(file)) return false;
  const prebuild = /^prebuilds[\\/](.+)\.node$/.exec(file);
  return !prebuild || prebuild[1] === `${process.platform}-${process.arch}`;
}
