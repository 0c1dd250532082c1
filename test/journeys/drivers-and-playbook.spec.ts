import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a case is made from the lists, a route is chosen by keyboard, and a topic becomes an action', async () => {
  const file = path.join(makeUserDir('work'), 'Case.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Case');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();

  // A reason and the benefit that answers it, each in one act.
  await window.getByRole('link', { name: 'Drivers and benefits', exact: true }).first().click();
  await window.getByRole('button', { name: 'Add drivers from the list' }).click();
  await pick(window, 'drivers', ['Customers wait too long for an answer']);
  await expect(window.getByText('No benefit answers it')).toBeVisible();
  await window.getByRole('tab', { name: 'Benefits' }).click();
  await window.getByRole('button', { name: 'Add benefits from list' }).click();
  await pick(window, 'benefits', ['Customers wait less', 'Somebody answers around the clock']);
  expect(rowsOf(file, 'SELECT id, driver FROM benefit ORDER BY position')).toEqual([
    { id: 'benefit-round-the-clock', driver: null },
    { id: 'benefit-speed', driver: 'driver-speed' },
  ]);
  await window.keyboard.press('Control+z');
  await expect.poll(() => rowsOf(file, 'SELECT id FROM benefit')).toEqual([]);
  await window.keyboard.press('Control+y');
  await expect.poll(() => rowsOf(file, 'SELECT id FROM benefit')).toHaveLength(2);
  await window.getByRole('tab', { name: 'Balance' }).click();
  await expect(window.getByText(/^1 reason, 0 of them heavy; 0 drawbacks; 3 gaps to close$/)).toBeVisible();
  expect(await serious(window), 'balance').toEqual([]);

  // Two routes rated in place, without a mouse; the better one is preferred.
  await window.getByRole('tab', { name: 'Compare options' }).click();
  await window.getByRole('button', { name: 'Add options from the list' }).click();
  await pick(window, 'options', ['Leave things as they are', 'Improve in-house']);
  for (const [option, rating] of [
    ['Leave things as they are', '3'],
    ['Improve in-house', '4'],
  ] as const)
    for (const factor of FACTORS) {
      const select = window.getByRole('combobox', { name: `${factor} of ${option}`, exact: true });
      await select.focus();
      await window.keyboard.press(rating);
      await expect(select).toHaveValue(rating);
    }
  await expect(
    window.getByRole('heading', { name: '“Improve in-house” leads by 25.0 points' }),
  ).toBeVisible();
  await expect(
    window.getByText(/2 different routes are fully rated\. .* rate more before you choose/),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Prefer Improve in-house' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText(/Write down why, as it would stand in the minutes/)).toBeVisible();
  expect(rowsOf(file, 'SELECT id, quality_rating, preferred FROM sourcing_option ORDER BY position')).toEqual(
    [
      { id: 'option-as-is', quality_rating: 3, preferred: 0 },
      { id: 'option-improve', quality_rating: 4, preferred: 1 },
    ],
  );
  expect(await serious(window), 'compare').toEqual([]);

  // What the playbook lacks becomes an action, once.
  await window.getByRole('link', { name: 'Playbook', exact: true }).first().click();
  await window.getByRole('button', { name: 'Add topics from the list' }).click();
  await pick(window, 'topics', ['Tone of voice', 'Stopping the line']);
  await expect(window.getByRole('heading', { name: '0 of 2 topics are signed off' })).toBeVisible();
  await window.getByRole('button', { name: 'Make action: Write “Tone of voice”' }).click();
  await expect(window.getByRole('link', { name: 'Open action' })).toBeVisible();
  expect(rowsOf(file, 'SELECT title, playbook_topic FROM action')).toEqual([
    { title: 'Write “Tone of voice”', playbook_topic: 'topic-tone' },
  ]);
  expect(await serious(window), 'playbook').toEqual([]);
  await app.close();
});

const FACTORS = [
  'Running cost',
  'Quality for customers',
  'Time until it works',
  'Scale and cover',
  'Control and knowledge',
  'Effort of the change',
] as const;

/** Takes rows over from the list that is open. */
async function pick(window: Page, what: string, names: readonly string[]): Promise<void> {
  const list = window.getByRole('dialog', { name: `Add ${what} from the list` });
  for (const name of names) await list.getByRole('checkbox', { name, exact: true }).check();
  await list.getByRole('button', { name: /^Add \d+ / }).click();
  await expect(list).toHaveCount(0);
}

/** Reads the file beside the open app, as another program would. */
function rowsOf(file: string, query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare(query).all();
  db.close();
  return rows;
}
