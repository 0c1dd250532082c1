import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

test('a case shows what is left of the saving that is promised, and follows a cost line that is added', async () => {
  const { app, window, userData } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Business case', exact: true }).first().click();
  await expect(window.getByRole('heading', { name: /^Baltara Contact, Gdańsk is worth most/ })).toBeVisible();
  await expect(window.getByText(/the offer promises 35\.1 %, and 1\.9 % is left/)).toBeVisible();
  expect(await serious(window), 'summary').toEqual([]);

  // Every figure says how it is computed, with the numbers of this workbook.
  await window.getByRole('button', { name: 'How is this computed? Net present value' }).click();
  const explained = window.getByRole('dialog', { name: /Net present value, Baltara/ });
  await expect(explained.getByText(/^EUR 51,831; internal rate 14\.5 %/)).toBeVisible();
  await explained.getByRole('button', { name: 'Close' }).click();

  // A usual line comes from the list with its share, and the result falls by what it costs.
  await window.getByRole('tab', { name: 'Cost lines' }).click();
  await window.getByRole('button', { name: 'Add from the catalogue' }).click();
  const list = window.getByRole('dialog', { name: 'Add usual cost lines' });
  await list.getByRole('textbox', { name: 'Search the list' }).fill('Currency');
  await list.getByRole('checkbox', { name: 'Currency and indexation beyond the plan' }).check();
  await list.getByRole('button', { name: 'Add 1 cost line' }).click();
  await expect(list).toHaveCount(0);
  expect(rows(userData, "SELECT side, driver, share_percent FROM cost_line WHERE id = 'OS11'")).toEqual([
    { side: 'outsourced', driver: 'fee-percent', share_percent: 1 },
  ]);
  await window.getByRole('tab', { name: 'Summary' }).click();
  await expect(window.getByRole('heading', { name: /is worth most: EUR 15,041/ })).toBeVisible();

  // Drawn cases come from outside of the window; the same seed gives the same chance.
  await window.getByRole('tab', { name: 'Uncertainty' }).click();
  const chance = window.getByRole('heading', { name: /pays off in .* of 5,000 drawn cases/ });
  const first = await chance.textContent();
  await window.getByRole('button', { name: 'Draw again' }).click();
  await expect(chance).not.toHaveText(first ?? '');
  await window.getByRole('textbox', { name: 'Seed' }).fill('1');
  await expect(chance).toHaveText(first ?? '');
  await app.close();
});

function rows(userData: string, sql: string): readonly unknown[] {
  const { recents } = JSON.parse(readFileSync(path.join(userData, 'settings.json'), 'utf8')) as {
    readonly recents: readonly { readonly path: string }[];
  };
  const db = new Database(recents[0]?.path, { readonly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}
