import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../scripts/lib/with-lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  lock = path.join(folder, 'deeper', 'lock');
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

it('gives the answer of the work and leaves no lock behind', async () => {
  expect(await withLock(lock, silent, async () => 42)).toBe(42);
  expect(fs.existsSync(lock)).toBe(false);
});

it('leaves no lock behind when the work fails', async () => {
  const failing = withLock(lock, silent, async () => {
    throw new Error('out of paper');
  });
  await expect(failing).rejects.toThrow('out of paper');
  expect(fs.existsSync(lock)).toBe(false);
});

it('takes over the lock of a process that is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  fs.mkdirSync(path.dirname(lock));
  fs.writeFileSync(lock, String(pid));
  expect(await withLock(lock, silent, async () => 'done')).toBe('done');
});

it('waits for a process that is still at it', async () => {
  fs.mkdirSync(path.dirname(lock));
  fs.writeFileSync(lock, String(process.ppid));
  const told: string[] = [];
  setTimeout(() => fs.rmSync(lock), 400);
  await withLock(
    lock,
    (line) => told.push(line),
    async () => undefined,
  );
  expect(told).toEqual([`waiting for process ${process.ppid}, which does the same work`]);
});

function silent(): void {
  // Nothing to tell in a test.
}
