import { expect, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

test('what applies is proposed with its reason, and a machine that leads to no person is an error until it does', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Security', exact: true }).first().click();

  // Each proposal says why; one is taken over with one act.
  await window.getByRole('tab', { name: /^Proposed/ }).click();
  await expect(window.getByText(/^Because .*have personal data/).first()).toBeVisible();
  expect(await serious(window), 'proposed').toEqual([]);
  await window.getByRole('button', { name: 'Take over Encrypted on the way and at rest' }).click();
  await expect(window.getByText('Encrypted on the way and at rest')).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(window.getByText('Encrypted on the way and at rest')).toBeVisible();

  await window.getByRole('tab', { name: 'Coverage' }).click();
  await expect(window.getByRole('heading', { name: 'GDPR, Article 28(3): 8 of 8 terms' })).toBeVisible();

  // The tracking page leads to nobody; once it says how, the place is in order.
  await window.getByRole('link', { name: 'Technology', exact: true }).first().click();
  await expect(window.getByText('At 3 places a customer may not reach a person')).toBeVisible();
  await window.getByRole('link', { name: 'Tracking page', exact: true }).first().click();
  const details = window.getByRole('complementary', { name: /^Details of Tracking page/ });
  await details
    .getByRole('textbox', { name: 'Way to a person' })
    .fill('The phone number stands on every page.');
  await window.keyboard.press('Tab');
  await expect(window.getByText('At 2 places a customer may not reach a person')).toBeVisible();
  expect(await serious(window), 'automations').toEqual([]);
  await app.close();
});
