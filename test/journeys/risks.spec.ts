import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { serious } from '../support/serious.ts';

test('a risk is taken over, rated by keyboard, and counts less once its control is proven', async () => {
  const file = path.join(makeUserDir('risks'), 'Risks.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Risks');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('link', { name: 'Risks', exact: true }).first().click();
  await expect(window.getByText(/^The heat map shows how likely/)).toBeVisible();

  // Two risks of the catalogue, in one act.
  await window.getByRole('region', { name: 'No risks yet' }).getByRole('button').click();
  const list = window.getByRole('dialog', { name: 'Take over risks from the catalogue' });
  await list.getByRole('checkbox', { name: /^K04 / }).check();
  await list.getByRole('checkbox', { name: /^K08 / }).check();
  await list.getByRole('button', { name: 'Add 2 risks' }).click();
  await expect(list).toHaveCount(0);
  expect(rows(file, 'SELECT id, likelihood, impact FROM risk ORDER BY position')).toEqual([
    { id: 'K04', likelihood: 3, impact: 4 },
    { id: 'K08', likelihood: 2, impact: 5 },
  ]);
  await expect(
    window.getByRole('heading', { name: 'None of 2 open risks is critical; 2 are high' }),
  ).toBeVisible();
  expect(await serious(window), 'heat map').toEqual([]);

  // By keyboard alone it is rated lower after controls; the map says what is missing and records it all the same.
  await window.getByText('Both', { exact: true }).click();
  const chip = window.locator('[data-chip="K04"]');
  await chip.focus();
  for (const key of ['Enter', 'ArrowLeft', 'Enter']) await window.keyboard.press(key);
  await expect(window.getByText('Recorded. K04', { exact: false })).toBeVisible();
  await expect(window.getByText(/Until then 12 counts, not 8/)).toBeVisible();
  expect(
    rows(file, "SELECT likelihood, residual_likelihood, residual_impact FROM risk WHERE id = 'K04'"),
  ).toEqual([{ likelihood: 3, residual_likelihood: 2, residual_impact: 4 }]);

  // A control with evidence makes the lower rating count.
  await window.getByRole('button', { name: 'Look at its controls' }).click();
  const details = window.getByRole('complementary', { name: /^Details of Customers and agents/ });
  await details.getByRole('textbox', { name: 'New control' }).fill('Language test before the first contact');
  await window.keyboard.press('Enter');
  const made = details.getByRole('link', { name: 'Language test before the first contact' }).first();
  await expect(made).toBeVisible();
  expect(await serious(window), 'details').toEqual([]);
  await made.click();
  const control = window.getByRole('complementary', { name: /^Details of Language test/ });
  await control.getByRole('combobox', { name: 'Status' }).click();
  await window.getByRole('option', { name: 'In place' }).click();
  await control.getByRole('textbox', { name: 'Evidence' }).fill('Results of May, 28 of 28 passed');
  await window.keyboard.press('Tab');
  await expect
    .poll(() => rows(file, 'SELECT risk, status, evidence FROM control'))
    .toEqual([{ risk: 'K04', status: 'in-place', evidence: 'Results of May, 28 of 28 passed' }]);
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: 'Register' }).click();
  const row = window.getByRole('row').filter({ hasText: 'Customers and agents misunderstand' });
  await expect(row.getByText('After controls')).toBeVisible();
  await expect(row.getByText('Medium')).toBeVisible();
  expect(await serious(window), 'register').toEqual([]);

  // The published ranges of hidden costs add up to 15.2 and 57 % of a year that is not known yet.
  await window.getByRole('tab', { name: 'Hidden costs' }).click();
  await window.getByRole('button', { name: 'Pick from the usual ones' }).click();
  const costs = window.getByRole('dialog', { name: 'Add usual hidden costs' });
  await costs.getByRole('checkbox', { name: /^All of Historical stress test/ }).check();
  await costs.getByRole('button', { name: 'Add 6 hidden costs' }).click();
  await expect(
    window.getByRole('region', { name: 'In the first year' }).getByText(/15\.2 to 57\.0\s%/),
  ).toBeVisible();
  await expect(window.getByText(/not a benchmark for customer service/)).toBeVisible();
  expect(await serious(window), 'hidden costs').toEqual([]);
  await window.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await expect.poll(() => rows(file, 'SELECT count(*) AS n FROM hidden_cost')).toEqual([{ n: 0 }]);
  await app.close();
});

/** Reads the file beside the open app, as another program would. */
function rows(file: string, query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const found = db.prepare(query).all();
  db.close();
  return found;
}
