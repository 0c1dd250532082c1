import { expect, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

test('a reference call is rated by key, and a tick makes a red flag that stops the vendor once it is grave', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Due diligence', exact: true }).first().click();
  await expect(window.getByText(/^Baltara Contact cannot be recommended/)).toBeVisible();
  await expect(window.getByText(/^Veldkamp Service cannot be recommended/)).toHaveCount(0);

  // The visit to Zwolle: the last question has an answer and no rating yet.
  await window.getByRole('tab', { name: 'Checks' }).click();
  await window.getByRole('gridcell', { name: 'Zwolle, half a Saturday' }).click();
  await window.keyboard.press('F6');
  const form = window.getByRole('region', { name: 'Form' });
  await expect(form.getByText(/^Mean 3\.9 from 7 of 8/)).toBeVisible();
  const question = form.getByRole('radiogroup', { name: 'Rating: When it fails' });
  await question.getByRole('radio').first().focus();
  await window.keyboard.press('1');
  await expect(form.getByText(/^Mean 3\.5 from 8 of 8/)).toBeVisible();
  expect(await serious(window), 'form').toEqual([]);

  // One tick: the mark and the register.
  await form.getByRole('checkbox', { name: 'Red flag: When it fails' }).click();
  await expect(form.getByRole('checkbox', { name: 'Red flag: When it fails' })).toBeChecked();
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: 'Red flags' }).click();
  await window.getByRole('gridcell', { name: /^When it fails: Nobody on duty/ }).click();
  await window.keyboard.press('F6');
  const details = window.getByRole('complementary', { name: /^Details of When it fails/ });
  await details.getByRole('combobox', { name: 'Severity' }).click();
  await window.getByRole('option', { name: 'Stops the vendor' }).click();
  await expect(details.getByText('Stops Veldkamp Service.')).toBeVisible();
  await details.getByRole('button', { name: 'Make an action' }).click();
  await expect(details.getByRole('link', { name: /^Look into at Veldkamp Service/ })).toBeVisible();

  await window.getByRole('tab', { name: 'Overview' }).click();
  await expect(window.getByText(/^Veldkamp Service cannot be recommended/)).toBeVisible();
  await app.close();
});
