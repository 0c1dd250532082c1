import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('the second gate is decided for itself, with its own grounds', async () => {
  const file = path.join(makeUserDir('gate-2'), 'New.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Gate 2');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Gate 2', exact: true }).first().click();
  // A folded phase still shows where one is.
  await window.getByRole('button', { name: 'Steps of Expectations' }).click();
  await expect(window.getByRole('link', { name: 'Credits', exact: true })).toHaveCount(0);
  await expect(window.getByRole('link', { name: 'Gate 2', exact: true })).toHaveCount(1);
  await window.getByRole('button', { name: 'Steps of Expectations' }).click();
  await expect(window.getByRole('link', { name: 'Credits', exact: true })).toHaveCount(1);
  await expect(window.getByText('The readiness gate is not decided', { exact: false })).toBeVisible();
  expect(await serious(window), 'gate 2').toEqual([]);
  await window.getByRole('button', { name: 'Record the decision' }).click();
  // Conditions come drafted; a no-go may stand without any.
  const remove = window.getByRole('button', { name: /^Remove / });
  while ((await remove.count()) > 0) await remove.first().click();
  await window.getByRole('button', { name: 'Record decision' }).click();
  await expect(window.getByText('Grounds on that day')).toBeVisible();
  const database = new Database(file, { readonly: true });
  expect(database.prepare('SELECT gate, outcome, suggested FROM gate_decision').all()).toEqual([
    { gate: 'expectations', outcome: 'no-go', suggested: 'no-go' },
  ]);
  database.close();
  await app.close();
});
