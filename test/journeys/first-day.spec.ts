import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';

/** Dana's first day: a new workbook, answered by keyboard, closed, opened again by its file, undone, exported. */
test('a new workbook is answered, closed, reopened, undone and exported', async () => {
  const folder = makeUserDir('work');
  const file = path.join(folder, 'Acme.orw');
  const first = await launchApp();
  await introduce(first.window);
  await answerDialogs(first.app, file);
  await first.window.getByRole('button', { name: 'New workbook' }).click();
  await first.window.getByRole('textbox', { name: 'Title' }).fill('Service review');
  await first.window.getByRole('textbox', { name: 'Client' }).fill('Acme');
  await first.window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await expect(first.window.getByRole('heading', { name: 'Overview' })).toBeVisible();
  const title = await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toBe('Service review – Acme – Readiness Workbook');

  await first.window.getByRole('link', { name: 'Checklist', exact: true }).click();
  await answerWithKeys(first.window, ['4', '3', '5']);
  await saved(first.window);
  expect(levelsIn(file)).toEqual({ 'R1.1': 4, 'R1.2': 3, 'R1.3': 5 });
  expect(fs.readdirSync(folder)).toEqual(['Acme.orw']);

  // What is being typed when the window closes is in the file as well.
  await first.window.getByRole('textbox', { name: 'Note' }).fill('Board paper of 3 March');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await first.app.waitForEvent('close');
  expect(noteIn(file, 'R1.3')).toBe('Board paper of 3 March');

  const second = await launchApp({ userData: first.userData, args: [file] });
  const { window } = second;
  await window.getByRole('link', { name: 'Checklist', exact: true }).click();
  await expect(window.getByText('R1.3', { exact: true }).first()).toBeVisible();
  await expect(window.getByRole('radio', { name: '5 Optimised' })).toBeChecked();
  await window.getByRole('button', { name: 'Undo change note of R1.3' }).click();
  await expect(window.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  await window.getByRole('button', { name: 'Redo change note of R1.3' }).click();
  await expect(window.getByRole('textbox', { name: 'Note' })).toHaveValue('Board paper of 3 March');
  await saved(window);

  const sheet = path.join(folder, 'Acme.xlsx');
  await answerDialogs(second.app, sheet);
  await window.getByRole('button', { name: 'Export to Excel' }).click();
  await expect(window.getByRole('button', { name: 'Show in folder' })).toBeVisible({ timeout: 20_000 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(sheet);
  const names = book.worksheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Cover', 'Contents', 'Checklist', 'Results']));
  const asked = await second.app.evaluate(
    () => (globalThis as unknown as { refusedRequests: string[] }).refusedRequests,
  );
  expect(asked, 'requests to the network').toEqual([]);
  await second.app.close();
});

test('the sample opens as a copy of its own, and History can bring a value back', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await expect(window.getByText('Sample', { exact: true })).toBeVisible();
  await window.getByRole('link', { name: 'Results', exact: true }).click();
  const weight = window.getByRole('textbox', { name: 'Weight of R1 Strategic reason and scope' });
  await expect(weight).toHaveValue('10');
  await weight.fill('25');
  await weight.press('Enter');
  await saved(window);
  await window.getByRole('link', { name: 'History', exact: true }).click();
  const line = window.getByRole('listitem').first();
  await expect(line).toContainText('Dana Meyer');
  await line.getByRole('button').first().click();
  await window
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  await saved(window);
  await window.getByRole('link', { name: 'Results', exact: true }).click();
  await expect(weight).toHaveValue('10');
  await app.close();
});

test('a checklist can be filled without a mouse', async () => {
  const folder = makeUserDir('work');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, path.join(folder, 'Keys.orw'));
  await tabTo(window, 'New workbook');
  await window.keyboard.press('Enter');
  await window.getByRole('textbox', { name: 'Title' }).waitFor();
  await window.keyboard.type('Keys only');
  await window.keyboard.press('Enter');
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await tabTo(window, 'Checklist');
  await window.keyboard.press('Enter');
  await answerWithKeys(window, ['1', '2', '3', '4', '5', '1', '2', '3']);
  await window.keyboard.press('n');
  await window.getByRole('textbox', { name: 'Why does it not apply?' }).waitFor();
  await saved(window);
  expect(Object.values(levelsIn(path.join(folder, 'Keys.orw')))).toEqual([1, 2, 3, 4, 5, 1, 2, 3]);
  await app.close();
});

/** Answers questions from the first on, each with a key, and goes on with J; stays on the last. */
async function answerWithKeys(window: Page, levels: readonly string[]): Promise<void> {
  await window.getByRole('radiogroup').first().waitFor();
  for (const [index, level] of levels.entries()) {
    if (index > 0) await window.keyboard.press('j');
    await expect(window.getByText(`R1.${index + 1}`, { exact: true }).first()).toBeVisible();
    await window.keyboard.press(level);
    await expect(window.getByRole('radio', { name: new RegExp(`^${level} `) })).toBeChecked();
  }
}

async function saved(window: Page): Promise<void> {
  await expect(window.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
}

async function tabTo(window: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const focused = await window.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused === name) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${name}".`);
}

/** Reads the file beside the open app, as another program would. */
function levelsIn(file: string): Record<string, number> {
  const db = new Database(file, { readonly: true });
  const rows = db
    .prepare('SELECT question, level FROM answer WHERE level IS NOT NULL ORDER BY question')
    .all();
  db.close();
  return Object.fromEntries(
    (rows as { question: string; level: number }[]).map(({ question, level }) => [question, level]),
  );
}

function noteIn(file: string, question: string): string {
  const db = new Database(file, { readonly: true });
  const row = db.prepare('SELECT note FROM answer WHERE question = ?').get(question) as { note: string };
  db.close();
  return row.note;
}
