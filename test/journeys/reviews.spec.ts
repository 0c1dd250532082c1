import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a partner is rated in four areas, a low rating gets an action, and the signed review stays as it is', async () => {
  const file = path.join(makeUserDir('reviews'), 'Reviews.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Reviews');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();

  // A company to rate.
  await window.getByRole('link', { name: 'Vendors', exact: true }).click();
  await window
    .getByRole('button', { name: /^Add (a )?vendor/ })
    .first()
    .click();
  await window.keyboard.type('Deskline');
  await window.keyboard.press('Enter');

  await window.getByRole('link', { name: 'Performance reviews', exact: true }).click();
  await window.getByRole('button', { name: 'Choose the areas' }).click();
  const list = window.getByRole('dialog', { name: 'Add performance areas from the list' });
  for (const name of ['Communication', 'Problem-solving', 'Customer satisfaction', 'Time management'])
    await list.getByRole('checkbox', { name, exact: true }).check();
  await list.getByRole('button', { name: 'Add 4 performance areas' }).click();
  await window.getByRole('button', { name: 'Start the first review' }).click();
  const start = window.getByRole('dialog', { name: 'Start a review' });
  await start.getByLabel('From').fill('2028-01-01');
  await start.getByLabel('To').fill('2028-03-31');
  await start.getByRole('button', { name: 'Start the review' }).click();

  // The ratings of the first form that a partner ever got, given by keyboard where there are keys.
  for (const [area, rating] of [
    ['Communication', 4],
    ['Problem-solving', 3],
    ['Customer satisfaction', 5],
    ['Time management', 2],
  ] as const) {
    const group = window.getByRole('radiogroup', { name: `Rating of ${area}` });
    await group.getByRole('radio').first().focus();
    await window.keyboard.press('Space');
    for (let level = 1; level < rating; level += 1) await window.keyboard.press('ArrowRight');
  }
  await expect(window.getByText('We rate the partner. Mean 3.50.')).toBeVisible();
  await window.getByRole('textbox', { name: 'Comments on Time management' }).fill('Late on eleven mornings.');
  await window.getByRole('textbox', { name: 'Strengths' }).fill('Calm at night.');
  await window.getByRole('button', { name: 'Make action for Time management' }).click();
  await expect(window.getByText('Ready to be signed off')).toBeVisible();
  expect(await serious(window)).toEqual([]);

  await window.getByRole('button', { name: 'Sign off' }).click();
  const dialog = window.getByRole('dialog', { name: 'Sign the review off' });
  await dialog.getByRole('textbox', { name: 'Who signs for both sides' }).fill('Dana, Ron');
  await dialog.getByRole('button', { name: 'Sign off' }).click();
  await expect(window.getByText(/^Signed off on .* by Dana, Ron$/)).toBeVisible();
  await expect(window.getByRole('radiogroup')).toHaveCount(0);

  // Undo cannot open it again, and says so.
  await window.getByRole('button', { name: /^Undo/ }).click();
  await expect(window.getByText(/was signed off, so it cannot be changed/).first()).toBeVisible();
  expect(rows(file, 'SELECT state, signed_by FROM review')).toEqual([
    { state: 'signed', signed_by: 'Dana, Ron' },
  ]);
  expect(rows(file, 'SELECT avg(rating) AS mean FROM review_rating')).toEqual([{ mean: 3.5 }]);
  expect(rows(file, 'SELECT title FROM action')).toEqual([{ title: 'Agree what changes: Time management' }]);

  // A correction is a new version beside it.
  await window.getByRole('button', { name: 'Make a correction' }).click();
  const correct = window.getByRole('dialog', { name: 'Make a correction' });
  await correct.getByRole('textbox', { name: 'What is wrong in the signed version' }).fill('Wrong month');
  await correct.getByRole('button', { name: 'Open the correction' }).click();
  await expect(window.getByText('Version 2 corrects the one before')).toBeVisible();
  await app.close();
  expect(rows(file, 'SELECT state, version FROM review ORDER BY version')).toEqual([
    { state: 'signed', version: 1 },
    { state: 'draft', version: 2 },
  ]);
});

function rows(file: string, sql: string): unknown[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}
