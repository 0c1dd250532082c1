import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { appEnvironment, memorySwitches } from '../../scripts/launch.mjs';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { giveToUser, makeUserDir } from '../support/ordinary-user.ts';

/** A person opens what is not a good workbook: a clear sentence, no crash, and the file stays as it was. */
let app: ElectronApplication;
let window: Page;
let folder: string;
let userData: string;
let sound: Buffer;

test.beforeAll(async () => {
  ({ app, window, userData } = await launchApp());
  await introduce(window);
  folder = makeUserDir('files');
  const path0 = path.join(folder, 'sound.orw');
  await answerDialogs(app, path0);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Sound');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await closeWorkbook();
  sound = fs.readFileSync(path0);
});
test.afterAll(() => app.close());

const bad: readonly [string, (file: string) => void, RegExp][] = [
  [
    'a text file',
    (file) => fs.writeFileSync(file, 'question;answer\n'.repeat(50)),
    /is not a Readiness Workbook/,
  ],
  ['an empty file', (file) => fs.writeFileSync(file, ''), /is empty/],
  ['an Excel file', (file) => fs.writeFileSync(file, `PK\x03\x04${'x'.repeat(500)}`), /is an Excel file/],
  [
    'a truncated workbook',
    (file) => fs.writeFileSync(file, sound.subarray(0, sound.length / 2)),
    /is cut short/,
  ],
  [
    'a workbook with ruined pages',
    (file) => fs.writeFileSync(file, Buffer.from(sound).fill(0, 4096 * 3, 4096 * 9)),
    /is damaged/,
  ],
  [
    'a workbook of a newer version',
    (file) => fs.writeFileSync(file, withVersion(99)),
    /saved by a newer Readiness Workbook/,
  ],
];

for (const [what, make, words] of bad) {
  test(what, async () => {
    const file = path.join(folder, `${what}.orw`);
    make(file);
    giveToUser(file);
    const before = fs.readFileSync(file);
    await open(file);
    const dialog = window.getByRole('dialog');
    await expect(dialog).toContainText(words);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(dialog).toBeHidden();
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    await expect(window.getByRole('heading', { name: 'Readiness Workbook' })).toBeVisible();
  });
}

test('another application’s database', async () => {
  const file = path.join(folder, 'other.orw');
  const db = new Database(file);
  db.exec('CREATE TABLE customers (name)');
  db.close();
  giveToUser(file);
  await open(file);
  await expect(window.getByRole('dialog')).toContainText(/database of another application/);
  await window.keyboard.press('Escape');
});

test('a missing file', async () => {
  await open(path.join(folder, 'nowhere.orw'));
  await expect(window.getByRole('dialog')).toContainText(/is not there any more/);
  await window.keyboard.press('Escape');
});

test('a workbook that another program holds', async () => {
  const file = path.join(folder, 'held.orw');
  fs.writeFileSync(file, sound);
  giveToUser(file);
  const holder = new Database(file);
  holder.exec('BEGIN EXCLUSIVE');
  await open(file);
  await expect(window.getByRole('dialog')).toContainText(/Another program is using this workbook/);
  await window.keyboard.press('Escape');
  holder.exec('ROLLBACK');
  holder.close();
});

test('a workbook in a read-only folder is worked on as a copy', async () => {
  const readOnly = path.join(folder, 'read-only');
  fs.mkdirSync(readOnly);
  const file = path.join(readOnly, 'Board.orw');
  fs.writeFileSync(file, sound);
  giveToUser(readOnly);
  fs.chmodSync(file, 0o444);
  fs.chmodSync(readOnly, 0o555);
  await open(file);
  await expect(window.getByText(/is write-protected, so it stays as it is/)).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Overview' })).toBeVisible();
  expect(fs.readFileSync(file).equals(sound)).toBe(true);
  expect(fs.readdirSync(readOnly)).toEqual(['Board.orw']);
  await closeWorkbook();
  fs.chmodSync(readOnly, 0o755);
});

test('a second start hands its file to the first and ends', async () => {
  const file = path.join(folder, 'a name with spaces.orw');
  fs.writeFileSync(file, sound);
  giveToUser(file);
  expect(secondStart(file)).toBe(0);
  await expect(window.getByRole('heading', { name: 'Overview' })).toBeVisible();
  const titles = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()));
  expect(await titles()).toEqual(['Sound – Readiness Workbook']);
  // The same file once more brings its window to the front instead of opening it twice.
  expect(secondStart(file)).toBe(0);
  await window.waitForTimeout(500);
  expect(await titles()).toHaveLength(1);
  // Another file gets a window of its own; nobody's work is put away for it.
  const other = path.join(folder, 'other client.orw');
  fs.writeFileSync(other, sound);
  giveToUser(other);
  expect(secondStart(other)).toBe(0);
  await expect.poll(titles).toHaveLength(2);
  await app.evaluate(({ BrowserWindow }) => {
    const [newest] = BrowserWindow.getAllWindows().sort((a, b) => b.id - a.id);
    newest?.close();
  });
  await expect.poll(titles).toHaveLength(1);
  // One that is refused leaves neither a window nor a process behind.
  const ruined = path.join(folder, 'ruined.orw');
  fs.writeFileSync(ruined, 'no workbook');
  giveToUser(ruined);
  expect(secondStart(ruined)).toBe(0);
  await expect(window.getByText(/is not a Readiness Workbook/)).toBeVisible();
  expect(await titles()).toHaveLength(1);
  const engines = () =>
    app.evaluate(({ app: electron }) =>
      electron
        .getAppMetrics()
        .filter(({ type }) => type === 'Utility')
        .map(({ name, serviceName }) => name ?? serviceName),
    );
  await expect
    .poll(async () => (await engines()).filter((name) => name === 'Workbook engine').length)
    .toBe(1);
  await window.getByRole('button', { name: 'Close this message' }).first().click();
  await closeWorkbook();
});

test('a duplicate opens beside the original, and a copy is saved without opening it', async () => {
  await open(path.join(folder, 'sound.orw'));
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  const copy = path.join(folder, 'for the client.orw');
  await answerDialogs(app, copy);
  await choose('Save a copy…');
  await expect(window.getByText('Copy saved')).toBeVisible();
  expect(fs.existsSync(copy)).toBe(true);
  await choose('Duplicate');
  await expect(window.getByText('You are working on the duplicate')).toBeVisible();
  const db = new Database(path.join(folder, 'sound copy.orw'), { readonly: true });
  expect(db.prepare('SELECT title FROM engagement').get()).toEqual({ title: 'Sound' });
  db.close();
  await closeWorkbook();
});

test('a workbook that was damaged since leads to its backups', async () => {
  const file = path.join(folder, 'sound.orw');
  fs.writeFileSync(file, sound.subarray(0, 8_192));
  await open(file);
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText(/is cut short/);
  await dialog.getByRole('button', { name: 'Show backups' }).click();
  await window
    .getByRole('button', { name: /^Restore as a copy/ })
    .first()
    .click();
  await expect(window.getByRole('heading', { name: 'Overview' })).toBeVisible();
  expect(fs.statSync(file).size).toBe(8_192);
  await closeWorkbook();
  fs.writeFileSync(file, sound);
});

test('a backup comes back as a copy from the Home screen', async () => {
  await window
    .getByRole('button', { name: /^More for Sound/ })
    .first()
    .click();
  await window.getByRole('menuitem', { name: /backups/i }).click();
  await window
    .getByRole('button', { name: /^Restore as a copy/ })
    .first()
    .click();
  await expect(window.getByRole('heading', { name: 'Overview' })).toBeVisible();
  expect(fs.readdirSync(folder).some((name) => name.includes('(backup of '))).toBe(true);
  await closeWorkbook();
});

/** Starts the app once more, as a double click on a file does, and gives the exit code. */
function secondStart(file: string): number | null {
  const executable = process.env['READINESS_WORKBOOK_TEST_EXECUTABLE'] ?? '';
  const args = [
    ...memorySwitches(),
    `--user-data-dir=${userData}`,
    process.env['READINESS_WORKBOOK_TEST_APP'] ?? '',
    file,
  ];
  return spawnSync(executable, args, { timeout: 20_000, env: appEnvironment() }).status;
}

async function open(file: string): Promise<void> {
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'Open…' }).click();
}

async function choose(item: string): Promise<void> {
  await window.getByRole('button', { name: 'Workbook', exact: true }).click();
  await window.getByRole('menuitem', { name: item }).click();
}

async function closeWorkbook(): Promise<void> {
  await choose('Close workbook');
  await window.getByRole('button', { name: 'New workbook' }).waitFor();
}

function withVersion(version: number): Buffer {
  const copy = Buffer.from(sound);
  copy.writeUInt32BE(version, 60);
  return copy;
}
