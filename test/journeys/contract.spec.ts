import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('what a contract has to settle is taken over, a pilot is judged by its results, and the file keeps it', async () => {
  const file = path.join(makeUserDir('contract'), 'New.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Contract');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Contract', exact: true }).first().click();

  // Everything that every contract needs, in one act.
  await window.getByRole('tab', { name: /^Proposed/ }).click();
  await window
    .getByRole('button', { name: /^Take over all \d+$/ })
    .first()
    .click();
  await expect(
    window.getByText('Everything that this engagement asks for is among the clauses'),
  ).toBeVisible();
  await window.getByRole('tab', { name: 'Standing' }).click();
  await expect(window.getByRole('heading', { name: /clauses stand against signing$/ })).toBeVisible();
  await expect(window.getByText('There is no exit plan')).toBeVisible();
  expect(await serious(window), 'standing').toEqual([]);

  // A pilot comes with its measures; a missed must decides it.
  await window.getByRole('tab', { name: 'Pilots' }).click();
  await window.getByRole('button', { name: 'Plan a pilot' }).click();
  await expect(window.getByRole('gridcell', { name: 'First pilot' })).toBeVisible();
  await window.getByRole('tab', { name: 'Measures' }).click();
  const type = async (column: number, text: string) => {
    await window
      .locator('[role="row"]', { hasText: 'Solved at the first contact' })
      .locator('[role="gridcell"]')
      .nth(column)
      .click();
    await window.keyboard.type(text);
    await window.keyboard.press('Enter');
  };
  await type(2, '75');
  await type(3, '74');
  await expect(window.getByText(/reached in “First pilot”: not passed/)).toBeVisible();

  const database = new Database(file, { readonly: true });
  expect(
    database
      .prepare("SELECT target, result FROM pilot_measure WHERE name = 'Solved at the first contact'")
      .get(),
  ).toEqual({
    target: 75,
    result: 74,
  });
  expect(database.prepare('SELECT count(*) AS clauses FROM clause').get()).toEqual({
    clauses: expect.any(Number),
  });
  database.close();
  await app.close();
});
