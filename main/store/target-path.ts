import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Refusal } from '../../shared/lib/refusal.ts';
import { flushFolder } from '../lib/flush.ts';
import { COMPANIONS } from './format.ts';

/**
 * Makes sure that a workbook can be written under a name, before anything is.
 *
 * @throws Refusal `exists` when the name is taken and may not be replaced, `not-a-file` when it is a folder's,
 * `read-only` when the folder cannot be made or written.
 */
export function refuseBadTarget(path: string, { replace }: { readonly replace: boolean }): void {
  const name = basename(path);
  if (existsSync(path) && statSync(path).isDirectory())
    throw new Refusal(
      'not-a-file',
      `${name} is a folder, so no workbook can have this name. Choose another name.`,
    );
  if (!replace && existsSync(path))
    throw new Refusal('exists', `${name} exists already and was left as it is. Choose another name.`);
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(
      'read-only',
      `Nothing can be written in ${folder}, so nothing was created. Choose a folder of your own.`,
    );
  }
}

/** Takes away what a stopped program left beside a workbook that is about to be replaced: it would be played into the new one. */
export function clearCompanions(path: string): void {
  const left = COMPANIONS.map((ending) => path + ending).filter((file) => existsSync(file));
  if (left.length === 0) return;
  for (const file of left) rmSync(file, { force: true });
  flushFolder(dirname(path));
}
