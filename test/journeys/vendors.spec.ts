import { expect, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

test('knock-outs are entered by key, waived only with a reason, and a vendor leaves with one', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Vendors', exact: true }).first().click();
  await window.getByRole('tab', { name: 'Knock-outs' }).click();

  // Facts speak against what somebody noted: the certificate names another site.
  await expect(window.getByText('Facts: failed').first()).toBeVisible();
  expect(await serious(window), 'knock-outs').toEqual([]);

  // The last knock-out of the first vendor: passed by key, then waived with a reason.
  const grid = window.getByRole('grid', { name: 'Knock-outs by vendor' });
  const counts = window.getByText(/of 3 in the race have passed/);
  await grid.focus();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Control+ArrowLeft');
  await expect(window.getByRole('gridcell', { selected: true })).toHaveText(/^○ Open/);
  await window.keyboard.press('p');
  await expect(counts).toHaveText(/^1 of 3/);
  await window.keyboard.press('w');
  const waiver = window.getByRole('dialog', { name: 'Waive a knock-out' });
  await expect(waiver.getByRole('button', { name: 'Waive' })).toBeDisabled();
  await waiver.getByLabel('Reason of the waiver').fill('The auditor comes in March; nothing moves before.');
  await window.keyboard.press('Control+Enter');
  await expect(waiver).toHaveCount(0);
  await expect(grid).toBeFocused();
  await expect(window.getByRole('columnheader', { name: 'Nordhelm Dialog Passed, 1 waived' })).toBeVisible();

  // Enter opens what stands behind it, Escape leads back.
  await window.keyboard.press('Enter');
  const details = window.getByRole('complementary', { name: /^Nordhelm Dialog: / });
  await expect(details.getByRole('textbox', { name: 'Reason of a waiver' })).toHaveValue(/auditor comes/);
  await window.keyboard.press('Escape');
  await expect(grid).toBeFocused();

  // A vendor leaves the race with a reason, which stays beside its name.
  await window.getByRole('tab', { name: 'Vendors' }).click();
  await window.getByRole('gridcell', { name: 'Veldkamp Service' }).click();
  await window.keyboard.press('F6');
  await window.getByRole('button', { name: 'Take out' }).click();
  const leaving = window.getByRole('dialog', { name: /^Take Veldkamp Service out/ });
  await leaving.getByRole('textbox', { name: 'Why it is out' }).fill('Your accounts of 2025 were not shown.');
  await leaving.getByRole('button', { name: 'Take out' }).click();
  await expect(window.getByText('2 of 7 in the race')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Bring back' })).toBeVisible();
  await app.close();
});
