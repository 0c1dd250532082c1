import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './folders.mjs';
import { run } from './run.mjs';

/**
 * Runs npm with the Node that runs us.
 *
 * On Windows npm is a `.cmd` file, which Node starts only through a shell; its own script can be
 * started directly everywhere.
 */
export function npm(args, options = {}) {
  const script = npmScript();
  const at = { cwd: ROOT, ...options };
  return script ? run(process.execPath, [script, ...args], at) : run('npm', args, at);
}

function npmScript() {
  const byNpm = process.env.npm_execpath;
  const beside = path.dirname(process.execPath);
  const candidates = [
    byNpm && path.basename(byNpm) === 'npm-cli.js' ? byNpm : null,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((file) => file && fs.existsSync(file)) ?? null;
}
