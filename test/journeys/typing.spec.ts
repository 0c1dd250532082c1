import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';

/** Nothing that somebody typed is lost, whatever they do next. */
let started: Awaited<ReturnType<typeof launchApp>>;
let window: Page;
let file: string;

test.beforeEach(async () => {
  started = await launchApp();
  window = started.window;
  file = path.join(makeUserDir('typing'), 'Typing.orw');
  await introduce(window);
  await answerDialogs(started.app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Typing');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Profile', exact: true }).click();
});
test.afterEach(() => started.app.close());

test('a pause between two words keeps the space', async () => {
  await window.getByRole('textbox', { name: 'Client' }).click();
  await window.keyboard.type('Acme ');
  await window.waitForTimeout(900);
  await window.keyboard.type('Corp');
  await window.waitForTimeout(900);
  expect(stored('client')).toBe('Acme Corp');
});

test('undo goes back step by step and never brings deleted text back', async () => {
  const client = window.getByRole('textbox', { name: 'Client' });
  await client.click();
  for (const word of ['a', 'b']) {
    await window.keyboard.type(word);
    await window.waitForTimeout(900);
  }
  const seen: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await window.keyboard.press('Control+z');
    await window.waitForTimeout(700);
    seen.push(await client.inputValue());
  }
  expect(seen).toEqual(['a', '', '']);
});

test('a text that was refused stays in its field, belongs to its workbook, and closing asks first', async () => {
  const title = window.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await expect(window.getByText('Title is needed')).toBeVisible();
  await expect(window.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await window.getByRole('link', { name: 'People', exact: true }).click();
  await window.getByRole('link', { name: 'Profile', exact: true }).click();
  await expect(title).toHaveValue('');
  expect(stored('title')).toBe('Typing');

  await answerQuestion(0);
  await closeWorkbook();
  await expect(title).toBeVisible();
  await answerQuestion(1);
  await closeWorkbook();
  await window.getByRole('button', { name: 'Open…' }).click();
  await window.getByRole('link', { name: 'Profile', exact: true }).click();
  await expect(title).toHaveValue('Typing');
  await title.fill('Typing again');
  await expect(window.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await expect.poll(() => stored('title')).toBe('Typing again');
});

test('a window with a text that cannot be saved asks before it closes', async () => {
  const holder = new Database(file);
  holder.exec('BEGIN EXCLUSIVE');
  await window.getByRole('textbox', { name: 'Client' }).fill('Acme');
  await answerQuestion(0);
  await started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await window.waitForTimeout(3_000);
  await expect(window.getByRole('textbox', { name: 'Client' })).toHaveValue('Acme');
  holder.exec('ROLLBACK');
  holder.close();
  await started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => stored('client')).toBe('Acme');
});

/** Answers the shell's next question with the button of this number. */
async function answerQuestion(response: number): Promise<void> {
  await started.app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = () => Promise.resolve({ response: button, checkboxChecked: false });
  }, response);
}

async function closeWorkbook(): Promise<void> {
  await window.getByRole('button', { name: 'Workbook', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Close workbook' }).click();
}

function stored(field: 'title' | 'client'): string {
  const db = new Database(file, { readonly: true });
  const row = db.prepare(`SELECT ${field} AS value FROM engagement`).get() as { value: string };
  db.close();
  return row.value;
}
