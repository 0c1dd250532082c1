import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

test('unlike offers stand on one line, and another volume or tier moves them', async () => {
  const { app, window, userData } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Prices', exact: true }).first().click();
  const line = (offer: string) => window.getByRole('row').filter({ hasText: offer });
  await expect(line('Baltara by the contact')).toContainText('1,432,500');
  await expect(line('Veldkamp, shared saving')).toContainText('Missing: actual a year');
  await expect(window.getByText(/touchpoint map leaves 225,036 to a partner/)).toBeVisible();
  expect(await serious(window), 'comparison').toEqual([]);

  // The cursor of the picture reads out the totals at another volume.
  const cursor = window.getByRole('slider', { name: /^Total a year in EUR/ });
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /^342,000 contacts: Baltara by the contact 1,572,500/,
  );
  await cursor.focus();
  await window.keyboard.press('PageDown');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^307,800 contacts: Veldkamp, seats and overflow/);

  // Another volume is typed in place: every offer is priced anew, and it is one step to undo.
  const contacts = window.getByRole('textbox', { name: 'Contacts a year' });
  await contacts.fill('250000');
  await contacts.press('Enter');
  await expect(line('Baltara by the contact')).toContainText('1,129,200'); // the minimum of 264,000
  const file = sampleFile(userData);
  const volume = 'SELECT compare_contacts AS contacts FROM engagement';
  await expect.poll(() => rows(file, volume)).toEqual([{ contacts: 250_000 }]);
  await window.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await expect(line('Baltara by the contact')).toContainText('1,432,500');

  // The details ask only for what the model needs; a tier is added and priced by keyboard.
  await line('Baltara by the contact').getByRole('link').click();
  const details = window.getByRole('complementary', { name: 'Details of Baltara by the contact' });
  await expect(details.getByRole('textbox', { name: 'Minimum, contacts' })).toHaveValue(/264/);
  await expect(details.getByRole('textbox', { name: /Billing increment/ })).toHaveCount(0);
  await details.getByRole('button', { name: 'Add a tier' }).focus();
  await window.keyboard.press('Enter');
  await expect(details.getByText('Missing: price of a tier.')).toBeVisible();
  await details.getByRole('textbox', { name: 'Tier 4 above' }).fill('320000');
  await details.getByRole('textbox', { name: 'Price of tier 4' }).fill('3.5');
  await window.keyboard.press('Enter');
  // 22,000 contacts cost 3.50 instead of 3.75.
  await expect(details.getByText('1,427,000')).toBeVisible();
  const steps =
    "SELECT above, price FROM offer_tier WHERE offer = 'of-baltara-contact' ORDER BY above DESC LIMIT 1";
  await expect.poll(() => rows(file, steps)).toEqual([{ above: 320_000, price: 3.5 }]);

  // Price by the solved case cannot last; the advice says which models suit now.
  await window.getByRole('tab', { name: 'Should-cost' }).click();
  await expect(window.getByText('too low to be credible')).toBeVisible();
  await window.getByRole('tab', { name: 'Advice' }).click();
  await expect(window.getByRole('article', { name: 'Per contact' })).toContainText('Not yet');
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
