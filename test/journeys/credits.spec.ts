import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

/** Three months of two KPIs and of one that nobody knows, as a German spreadsheet copies them. */
const COPIED = [
  'Monat\tService level\tCSAT\tMood',
  'Nov 26\t64,5 %\t85,1\tfine',
  '01.12.2026\t63 %\tabout 80\t',
  'Jan 27\t62,5 %\t84,4\t',
].join('\n');

test('months are pasted from a spreadsheet, one is excused, and the credits follow', async () => {
  const { app, window, userData } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Credits', exact: true }).first().click();
  await expect(window.getByText(/^With these levels your own team would have missed/)).toBeVisible();
  await expect(
    window.getByRole('heading', { name: 'Credits reach the amount at risk in 5 of 12 months' }),
  ).toBeVisible();
  expect(await serious(window), 'simulation').toEqual([]);

  // Every cell says how it was understood; what was not stays out.
  await window.getByRole('button', { name: 'Paste history' }).click();
  const dialog = window.getByRole('dialog', { name: 'Paste the history from a spreadsheet' });
  await dialog.getByRole('textbox', { name: 'Copied cells' }).fill(COPIED);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'about 80' })).toContainText('no figure');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Mood' })).toContainText(
    'No KPI has this name',
  );
  await dialog.getByRole('button', { name: 'Take over 5 figures' }).click();
  await expect(dialog).toHaveCount(0);
  const file = sampleFile(userData);
  const pasted = "SELECT kpi, month, value FROM kpi_month WHERE month > '2026-10-31' ORDER BY kpi, month";
  expect(rows(file, pasted)).toEqual([
    { kpi: 'AC2', month: '2026-11-01', value: 64.5 },
    { kpi: 'AC2', month: '2026-12-01', value: 63 },
    { kpi: 'AC2', month: '2027-01-01', value: 62.5 },
    { kpi: 'CU1', month: '2026-11-01', value: 85.1 },
    { kpi: 'CU1', month: '2027-01-01', value: 84.4 },
  ]);

  // The third miss in a row costs double; by keyboard it is excused, which takes a reason.
  const last = window.getByRole('button', { name: /^Service level, Jan 2027: 62\.5/ });
  await expect(last).toContainText('credit EUR 9,625');
  await last.focus();
  await window.keyboard.press('Enter');
  const month = window.getByRole('dialog', { name: 'Service level, Jan 2027' });
  await expect(month.getByText('Below the minimum, for the 3rd month running.')).toBeVisible();
  await month.getByRole('checkbox', { name: /^Excused/ }).check();
  await month.getByRole('button', { name: 'Save month' }).click();
  await expect(month.getByText(/A month is excused only with a reason/)).toBeVisible();
  await month.getByRole('textbox', { name: 'Reason' }).fill('No forecast came for the sale.');
  await month.getByRole('button', { name: 'Save month' }).click();
  await expect(month).toHaveCount(0);
  await expect(last).toContainText('excused');

  // One act each: two steps back, and the months are as they were.
  await window.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await expect(last).toContainText('credit EUR 9,625');
  await window.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await expect.poll(() => rows(file, pasted)).toEqual([]);

  // Another allocation beside its KPI moves the months at once.
  const spring = window.getByRole('button', { name: /^Service level, Mar 2026/ });
  const allocation = window.getByRole('textbox', { name: 'Allocation of Service level, %' });
  await allocation.fill('70');
  await allocation.press('Enter');
  await expect(spring).toContainText('credit EUR 8,');
  await app.close();
});

/** Where the app put its copy of the sample: the workbook that it opened last. */
function sampleFile(userData: string): string {
  const { recents } = JSON.parse(readFileSync(path.join(userData, 'settings.json'), 'utf8')) as {
    readonly recents: readonly { readonly path: string }[];
  };
  const [last] = recents;
  if (!last) throw new Error('The app remembers no workbook.');
  return last.path;
}

/** Reads the file beside the open app, as another program would. */
function rows(file: string, query: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const found = db.prepare(query).all();
  db.close();
  return found;
}
