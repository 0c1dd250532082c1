import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';

test('a note that comes before any level is stored whole, and the field keeps the focus', async () => {
  const { app, window, file } = await newWorkbook('Note');
  await window.keyboard.press('c');
  const note = window.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  // Each pause is longer than the one after which the field saves; the digits and the n are keys of the page.
  for (const part of ['Board', ' paper 3,', ' not 4, in', ' draft']) {
    await window.keyboard.type(part);
    await window.waitForTimeout(700);
    await expect(note).toBeFocused();
  }
  await expect.poll(() => answersIn(file)).toHaveLength(1);
  expect(answersIn(file)[0]).toMatchObject({
    question: 'R1.1',
    level: null,
    not_applicable: 0,
    note: 'Board paper 3, not 4, in draft',
  });
  expect(peopleIn(file)).toEqual(['Dana Meyer']);

  // The same for somebody who is added, and for a reason that comes first.
  await window.getByRole('combobox', { name: 'Answering as' }).selectOption({ label: 'Add a person…' });
  await window.keyboard.type('Ann Lee');
  await window.keyboard.press('Enter');
  await expect(note).toHaveValue('');
  await window.getByRole('heading', { level: 2 }).first().click();
  await window.keyboard.press('n');
  const reason = window.getByRole('textbox', { name: 'Why does it not apply?' });
  for (const part of ['We', ' have', ' 3 sites']) {
    await window.keyboard.type(part);
    await window.waitForTimeout(700);
    await expect(reason).toBeFocused();
  }
  expect(answersIn(file)[1]).toMatchObject({ level: null, not_applicable: 1, reason: 'We have 3 sites' });
  expect(peopleIn(file)).toEqual(['Ann Lee', 'Dana Meyer']);
  await app.close();
});

test('the review asks for a reason until it is finished', async () => {
  const { app, window, file } = await newWorkbook('Reason');
  await window.getByRole('link', { name: 'Review all' }).click();
  await window.getByRole('table', { name: 'Questions of the checklist' }).waitFor();
  await window.keyboard.press('j');
  await window.keyboard.press('n');
  const reason = window.getByRole('textbox', { name: 'Why does R1.1 not apply?' });
  await expect(reason).toBeFocused();
  await window.keyboard.type('We');
  await window.waitForTimeout(700);
  await window.keyboard.type(' have 3 sites');
  await window.keyboard.press('Enter');
  await expect(reason).toHaveCount(0);
  await expect.poll(() => answersIn(file)[0]?.reason).toBe('We have 3 sites');
  expect(answersIn(file)).toHaveLength(1);
  expect(answersIn(file)[0]).toMatchObject({ question: 'R1.1', level: null, not_applicable: 1 });
  // The keys work again where one was.
  await window.keyboard.press('j');
  await window.keyboard.press('n');
  await expect(window.getByRole('textbox', { name: 'Why does R1.2 not apply?' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('textbox', { name: /^Why does/ })).toHaveCount(0);
  await app.close();
});

test('a respondent who is renamed stays one person', async () => {
  const { app, window, file } = await newWorkbook('Rename');
  await window.keyboard.press('4');
  await expect.poll(() => answersIn(file)).toHaveLength(1);
  await window.getByRole('link', { name: 'People', exact: true }).click();
  await window.getByRole('gridcell', { name: 'Dana Meyer' }).first().click();
  await window.keyboard.press('F2');
  await window.keyboard.press('End');
  await window.keyboard.type('-Fox');
  await window.keyboard.press('Enter');
  await expect.poll(() => peopleIn(file)).toEqual(['Dana Meyer-Fox']);
  await window.getByRole('link', { name: 'Checklist', exact: true }).click();
  await expect(window.getByRole('radio', { name: /^4 / })).toBeChecked();
  await window.keyboard.press('j');
  await expect(window.getByText('R1.2', { exact: true }).first()).toBeVisible();
  await window.keyboard.press('2');
  await expect.poll(() => answersIn(file)).toHaveLength(2);
  expect(peopleIn(file)).toEqual(['Dana Meyer-Fox']);
  expect(new Set(answersIn(file).map(({ respondent }) => respondent)).size).toBe(1);
  await app.close();
});

test('answering goes on to the next question only for whoever is still there', async () => {
  const { app, window, file } = await newWorkbook('Advance');
  await window.getByRole('switch', { name: 'Advance after answering' }).click();
  await window.keyboard.press('4');
  await expect(window.getByText(/^Question 2 of/)).toBeVisible();
  // The answer is still on its way to the file when the person goes back.
  await window.evaluate(() => {
    for (const key of ['3', 'k'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect.poll(() => answersIn(file)).toHaveLength(2);
  await window.waitForTimeout(300);
  await expect(window.getByText(/^Question 1 of/)).toBeVisible();
  await app.close();
});

test('a reason that is refused says so at its field, and keys in a menu leave the answers alone', async () => {
  const { app, window, file } = await newWorkbook('Refused');
  await window.keyboard.press('n');
  const reason = window.getByRole('textbox', { name: 'Why does it not apply?' });
  await reason.fill('We have 3 sites');
  await expect.poll(() => answersIn(file)[0]?.reason).toBe('We have 3 sites');
  await reason.fill('  ');
  await expect(window.getByText(/needs a reason/).first()).toBeVisible();
  await expect(window.getByText('The last edit was not saved')).toHaveCount(0);
  await reason.fill('We have 4 sites');
  await expect.poll(() => answersIn(file)[0]?.reason).toBe('We have 4 sites');

  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Workbook', exact: true }).click();
  await window.getByRole('menu').waitFor();
  await window.keyboard.press('5');
  await window.keyboard.press('j');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('menu')).toHaveCount(0);
  await expect(window.getByText(/^Question 1 of/)).toBeVisible();
  expect(answersIn(file)).toHaveLength(1);
  expect(answersIn(file)[0]).toMatchObject({ level: null, not_applicable: 1 });
  await app.close();
});

interface Opened {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly file: string;
}

/** A new workbook at the first question of its checklist. */
async function newWorkbook(title: string): Promise<Opened> {
  const file = path.join(makeUserDir('work'), `${title}.orw`);
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill(title);
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await window.getByRole('link', { name: 'Checklist', exact: true }).click();
  await window.getByRole('radiogroup').first().waitFor();
  return { app, window, file };
}

interface StoredAnswer {
  readonly question: string;
  readonly respondent: string;
  readonly level: number | null;
  readonly not_applicable: number;
  readonly reason: string;
  readonly note: string;
}

/** Reads the file beside the open app, as another program would; the answers in the order they were given. */
function answersIn(file: string): StoredAnswer[] {
  return rowsOf<StoredAnswer>(file, 'SELECT * FROM answer ORDER BY rowid');
}

function peopleIn(file: string): string[] {
  return rowsOf<{ name: string }>(file, 'SELECT name FROM person ORDER BY name').map(({ name }) => name);
}

function rowsOf<T>(file: string, query: string): T[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare(query).all();
  db.close();
  return rows as T[];
}
