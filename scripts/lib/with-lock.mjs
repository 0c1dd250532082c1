import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does some work while no other process does the same.
 *
 * The lock is a file with a process id. One whose process is gone was left behind by an
 * interruption and is taken over.
 *
 * @template T
 * @param {string} file
 * @param {(line: string) => void} say told once, when there is somebody to wait for
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, say, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!claim(file)) {
    if (isAbandoned(file)) {
      clear(file);
      continue;
    }
    if (!told) say(`waiting for process ${holder(file)}, which does the same work`);
    told = true;
    await wait(300);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function claim(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moving the file away decides who clears it: of two processes that wait only one succeeds. */
function clear(file) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    fs.rmSync(aside, { force: true });
  } catch {
    // The other one was quicker.
  }
}

function isAbandoned(file) {
  const pid = holder(file);
  if (pid === null) return ageInSeconds(file) > 10;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function holder(file) {
  try {
    return Number.parseInt(fs.readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

function ageInSeconds(file) {
  try {
    return (Date.now() - fs.statSync(file).mtimeMs) / 1000;
  } catch {
    return 0;
  }
}
