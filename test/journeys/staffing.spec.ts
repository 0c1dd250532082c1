import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a queue is described, counts are pasted, and the people it needs are planned and looked at', async () => {
  const file = path.join(makeUserDir('staffing'), 'Staffing.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Staffing');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Staffing', exact: true }).first().click();
  await window.getByRole('button', { name: 'Add the first queue' }).click();

  // A first queue says at once what it lacks.
  await window.getByRole('button', { name: 'Add queue' }).first().click();
  await expect.poll(() => rows(file, 'SELECT days_open, day_curve FROM queue')).toHaveLength(1);
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: 'Requirement' }).click();
  await expect(window.getByText('No volume.')).toBeVisible();

  // A hundred calls of three minutes on each of two Mondays, and a line that is none.
  await window.getByRole('tab', { name: 'Intervals' }).click();
  await window.getByRole('button', { name: 'Paste from the phone system' }).click();
  const dialog = window.getByRole('dialog', { name: /^Paste intervals of/ });
  const lines = [
    'Datum;Uhrzeit;Anrufe;AHT',
    '14.09.2026;08:00;90,5;3:00',
    '21.09.2026;08:00;109,5;3:00',
    '14.09.2026;08:30;50;180',
    '21.09.2026;08:30;50;180',
    'Summe;;200;',
  ];
  await dialog.getByRole('textbox').fill(lines.join('\n'));
  await expect(dialog.getByText(/2 dates become one usual week/)).toBeVisible();
  await expect(dialog.getByText('"Summe" is no date, day or time.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Replace with 2 intervals' }).click();
  await expect(dialog).toHaveCount(0);
  const stored =
    'SELECT weekday, starts, contacts, aht_seconds, planned FROM interval_volume ORDER BY starts';
  expect(rows(file, stored)).toEqual([
    { weekday: 'monday', starts: '08:00', contacts: 100, aht_seconds: 180, planned: null },
    { weekday: 'monday', starts: '08:30', contacts: 50, aht_seconds: 180, planned: null },
  ]);
  expect(rows(file, 'SELECT day_curve FROM queue')).toEqual([{ day_curve: 'own' }]);

  // Ten erlangs take 14 agents and 20 people on the schedule; the keyboard leads to the next interval.
  await window.getByRole('tab', { name: 'Requirement' }).click();
  const cards = window.getByRole('list', { name: 'Needed' });
  await expect(cards.getByText('14', { exact: true })).toBeVisible();
  await expect(cards.getByText('20', { exact: true })).toBeVisible();
  await expect(cards.getByText(/^88\.8\s%$/)).toBeVisible();
  await window.getByRole('button', { name: 'Monday 08:00 to 08:30: 14 needed' }).focus();
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('button', { name: /^Monday 08:30 to 09:00/ })).toBeFocused();
  await expect(window.getByText(/Monday, 08:30 to 09:00:/)).toBeVisible();
  expect(await serious(window), 'requirement').toEqual([]);

  // A slider shows what would be, and stores nothing.
  const before = rows(file, 'SELECT count(*) AS lines FROM change_log');
  await window.getByRole('slider', { name: 'Shrinkage' }).focus();
  for (let step = 0; step < 10; step += 1) await window.keyboard.press('ArrowRight');
  await expect(cards.getByText('20 as planned')).toBeVisible();
  await window.getByRole('button', { name: 'Back to the queue’s figures' }).click();
  await expect(cards.getByText('20 as planned')).toHaveCount(0);
  expect(rows(file, 'SELECT count(*) AS lines FROM change_log')).toEqual(before);

  // The need becomes the plan in one act, which one undo takes back.
  await window.getByRole('tab', { name: 'Intervals' }).click();
  await window.getByRole('button', { name: 'Plan as needed' }).click();
  await expect
    .poll(() => rows(file, `${stored} LIMIT 1`))
    .toEqual([{ weekday: 'monday', starts: '08:00', contacts: 100, aht_seconds: 180, planned: 14 }]);
  await window.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => rows(file, stored)).toHaveLength(2);
  await app.close();
});

function rows(file: string, sql: string): readonly unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
