import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { asUser, stageForUser } from './ordinary-user.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/**
 * Packs the app into a folder, as for a release but without an installer, and gives the program to
 * start, which runs as an ordinary user.
 *
 * An inspectable app can be driven through `launchApp({ executable })`. A release cannot, on
 * purpose: start it with `spawn`.
 */
export function packApp(kind: 'release' | 'inspectable'): string {
  const options = ['--dir', ...(kind === 'inspectable' ? ['--inspectable'] : [])];
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'package.mjs'), ...options], { stdio: 'pipe' });
  const output = path.join(ROOT, 'out', kind === 'inspectable' ? 'package-inspectable' : 'package');
  const [folder, program] = placeOfProgram();
  return asUser(path.join(stageForUser(path.join(output, folder)), program));
}

/** Where electron-builder leaves the program: the folder, and the program within it. */
function placeOfProgram(): [folder: string, program: string] {
  if (process.platform === 'win32') return ['win-unpacked', 'Readiness Workbook.exe'];
  if (process.platform === 'linux') return ['linux-unpacked', 'readiness-workbook'];
  const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  return [folder, path.join('Readiness Workbook.app', 'Contents', 'MacOS', 'Readiness Workbook')];
}
