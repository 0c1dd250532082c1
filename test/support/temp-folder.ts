import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A fresh folder for the tests of one file, taken away when they are done. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'orw-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
