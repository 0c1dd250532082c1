import { expect, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

test('the recommendation is reworded, and the third gate is decided for a partner', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Recommendation', exact: true }).first().click();
  // Figures that moved since a section was worded stand beside it.
  await expect(
    window.getByText('The figures say something else now than when this was written'),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Edit: What it costs' }).click();
  await window.getByRole('textbox', { name: 'What it costs' }).fill('Dear, and worth it.');
  await window.getByRole('button', { name: 'Done: What it costs' }).click();
  await expect(window.getByText('Dear, and worth it.')).toBeVisible();
  await window.getByRole('button', { name: 'Put together anew: What it costs' }).click();
  await expect(window.getByText('Dear, and worth it.')).toHaveCount(0);
  expect(await serious(window), 'recommendation').toEqual([]);
  await window.getByRole('tab', { name: 'Comparison' }).click();
  await expect(window.getByRole('rowheader', { name: /^Data protection/ }).first()).toBeVisible();

  await window.getByRole('link', { name: 'Gate 3', exact: true }).first().click();
  await expect(window.getByText('The readiness gate was decided with no-go', { exact: false })).toBeVisible();
  expect(await serious(window), 'gate 3').toEqual([]);
  await window.getByRole('button', { name: 'Record the decision' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Go', exact: true }).check();
  await dialog.getByRole('combobox', { name: 'Partner' }).selectOption('');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The board has waited long enough.');
  await dialog.getByRole('button', { name: 'Record decision' }).click();
  // A go for nobody is none: the field asks, and nothing is recorded.
  await expect(dialog).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Partner' }).selectOption({ label: 'Nordhelm Dialog' });
  await dialog.getByRole('button', { name: 'Record decision' }).click();
  await expect(window.getByRole('link', { name: 'Nordhelm Dialog' }).first()).toBeVisible();
  await expect(window.getByText('Grounds on that day')).toBeVisible();
  await window.getByRole('link', { name: 'Recommendation', exact: true }).first().click();
  await window.getByRole('tab', { name: 'Text' }).click();
  await expect(window.getByText(/Recommended is Nordhelm Dialog, which was chosen/).first()).toBeVisible();
  await app.close();
});
