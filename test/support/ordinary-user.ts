import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An account without rights that every Linux has. */
const ORDINARY_USER = 'nobody';

/** Whether we are root and therefore have to start the app as somebody else: Chromium has no sandbox for root. */
export const startsAsOther = process.platform === 'linux' && process.getuid?.() === 0;

/** The user that the app runs as. */
export function appUser(): { uid: number; gid: number } | null {
  if (!startsAsOther) return null;
  const id = (what: string) => Number(execFileSync('id', [what, ORDINARY_USER], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The folder of this test run, which prepareApp made; everything that a test leaves lies below it. */
export function testRoom(): string {
  const room = process.env.READINESS_WORKBOOK_TEST_ROOM;
  if (!room)
    throw new Error('Journeys are started by Playwright with playwright.config.ts, which prepares the app.');
  return room;
}

/** A fresh folder that belongs to the user that the app runs as: for its data, for workbooks, for exports. */
export function makeUserDir(name = 'folder'): string {
  const folder = fs.mkdtempSync(path.join(testRoom(), `${name}-`));
  giveToUser(folder);
  return folder;
}

/** Hands a file or folder that a test made, and all that is in it, to the user that the app runs as. */
export function giveToUser(file: string): void {
  const user = appUser();
  if (!user) return;
  fs.lchownSync(file, user.uid, user.gid);
  if (!fs.lstatSync(file).isDirectory()) return;
  for (const name of fs.readdirSync(file)) giveToUser(path.join(file, name));
}

/**
 * Puts a folder of programs where the app's user can read it, and gives its path there.
 *
 * A clone, or the cache, may lie in a folder that only root can enter. Files are linked where that
 * is possible: an Electron has 300 MB.
 */
export function stageForUser(folder: string): string {
  if (!startsAsOther) return folder;
  const staged = fs.mkdtempSync(path.join(testRoom(), 'program-'));
  fs.chmodSync(staged, 0o755);
  linkFolder(folder, staged);
  const helper = path.join(staged, 'chrome-sandbox');
  if (fs.existsSync(helper)) {
    // A copy of its own, because the mode would change for all links: Chromium's sandbox wants root and 4755.
    fs.rmSync(helper);
    fs.copyFileSync(path.join(folder, 'chrome-sandbox'), helper);
    fs.chownSync(helper, 0, 0);
    fs.chmodSync(helper, 0o4755);
  }
  return staged;
}

/**
 * A program that starts another one as the app's user.
 *
 * Playwright itself stays root and keeps every right; `exec` keeps the process id, so that what it
 * ends is the app.
 */
export function asUser(executable: string): string {
  const user = appUser();
  if (!user) return executable;
  const home = makeUserDir('home');
  const identity = `--reuid ${user.uid} --regid ${user.gid} --clear-groups`;
  const forget = [
    'DBUS_SESSION_BUS_ADDRESS',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
  ];
  const env = `env ${forget.map((name) => `-u ${name}`).join(' ')} HOME='${home}' USER=${ORDINARY_USER} TMPDIR='${home}'`;
  const screen = lendScreen(home);
  const wrapper = path.join(home, path.basename(executable));
  fs.writeFileSync(wrapper, `#!/bin/sh\nexec setpriv ${identity} ${env} ${screen} '${executable}' "$@"\n`, {
    mode: 0o755,
  });
  return wrapper;
}

/** The key to the screen is readable by root alone; the app's user gets a copy. */
function lendScreen(home: string): string {
  const key = process.env.XAUTHORITY ?? path.join(os.homedir(), '.Xauthority');
  if (!fs.existsSync(key)) return '';
  const copy = path.join(home, 'screen-key');
  fs.copyFileSync(key, copy);
  giveToUser(copy);
  return `XAUTHORITY='${copy}'`;
}

function linkFolder(from: string, to: string): void {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) {
      fs.mkdirSync(target, { mode: 0o755 });
      linkFolder(source, target);
    } else if (entry.isSymbolicLink()) {
      fs.symlinkSync(fs.readlinkSync(source), target);
    } else {
      linkFile(source, target);
    }
  }
}

function linkFile(source: string, target: string): void {
  const readable = (fs.statSync(source).mode & 0o004) !== 0;
  try {
    if (!readable) throw new Error('the link would be as unreadable as the file');
    fs.linkSync(source, target);
  } catch {
    // On another disk, or unreadable for others: a copy costs time but always works.
    fs.copyFileSync(source, target);
    fs.chmodSync(target, (fs.statSync(source).mode & 0o777) | 0o044);
  }
}
