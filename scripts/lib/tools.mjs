import path from 'node:path';
import { MODULES } from './folders.mjs';

const SCRIPTS = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  'dependency-cruiser': ['dependency-cruiser', 'bin', 'dependency-cruiser.mjs'],
  'electron-builder': ['electron-builder', 'cli.js'],
  playwright: ['@playwright', 'test', 'cli.js'],
  tsc: ['typescript', 'bin', 'tsc'],
  vitest: ['vitest', 'vitest.mjs'],
};

/**
 * The script of a tool, to be started with the current Node by its path.
 *
 * The links in node_modules/.bin would run on whatever Node comes first in the PATH, and are shell
 * scripts on Windows.
 */
export function toolScript(name) {
  return path.join(MODULES, ...SCRIPTS[name]);
}
