import { expect, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { serious } from '../support/serious.ts';

test('frozen criteria change only with a reason, which stands in the log for ever', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('link', { name: 'Criteria', exact: true }).click();
  const tab = (name: string) => window.getByRole('tab', { name, exact: true }).click();

  // The pairs say which of them contradicts the others.
  await tab('Weights');
  await window.getByText('Comparing in pairs', { exact: true }).click();
  await expect(window.getByText('Some contradict each other')).toBeVisible();
  await expect(window.getByText('Look at this one first: Commercial counts a little more')).toBeVisible();
  await expect(window.getByText('Delivery: 1 of 3 comparisons are missing.')).toBeVisible();
  expect(await serious(window), 'pairs').toEqual([]);

  // What is frozen is refused, in words that say what to do.
  await tab('Criteria');
  await window.getByRole('gridcell', { name: 'Clients in our industry' }).click();
  await window.keyboard.press('F6');
  const details = window.getByRole('complementary', { name: /^Details of Clients in our industry/ });
  await expect(details.getByRole('region', { name: 'Frozen fields' })).toContainText('only with a reason');
  await details.getByRole('textbox', { name: 'Weight, %' }).fill('10');
  await window.keyboard.press('Tab');
  await expect(details.getByText(/frozen, so this was not changed: .*weight 30 → 10/)).toBeVisible();
  await details.getByRole('textbox', { name: 'Weight, %' }).fill('30');
  await window.keyboard.press('Tab');

  // With a reason it is a slider again; the others make room and the sum stays 100.
  await tab('Weights');
  await window.getByRole('button', { name: 'Change with a reason' }).click();
  await window.getByLabel('Why it has to change now').fill('The board wants cost to count more.');
  await window.getByRole('button', { name: 'Open for changes' }).click();
  await expect(window.getByRole('button', { name: 'Finish changing' })).toBeFocused();
  await window.getByText('Typed or moved', { exact: true }).click();
  await window.getByRole('slider', { name: 'Terms and total cost' }).focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Tab');
  await expect(window.getByText('They sum to 100.')).toBeVisible();
  await window.getByRole('button', { name: 'Finish changing' }).click();
  await expect(window.getByRole('slider', { name: 'Terms and total cost' })).toHaveAttribute(
    'aria-valuetext',
    '14.0 %',
  );

  // The log names the value and the reason, and undo does not take them away.
  await tab('Freeze');
  await expect(window.getByText('Criterion “Terms and total cost”: weight 13 → 14')).toBeVisible();
  await expect(window.getByText('The board wants cost to count more.')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText(/stands in the log for ever/).first()).toBeVisible();
  await expect(window.getByText('Criterion “Terms and total cost”: weight 13 → 14')).toBeVisible();

  // Whoever leaves while a slider is moving loses neither the weight nor its reason.
  await tab('Weights');
  await window.getByRole('button', { name: 'Change with a reason' }).click();
  await window.getByLabel('Why it has to change now').fill('Two clients named it first.');
  await window.getByRole('button', { name: 'Open for changes' }).click();
  await window.getByRole('slider', { name: 'Terms and total cost' }).focus();
  await window.keyboard.press('ArrowRight');
  await window.evaluate(() => {
    location.hash = '#/partner-selection/scoring';
  });
  await expect(window.getByRole('heading', { level: 1, name: 'Scoring' })).toBeVisible();
  await window.getByRole('link', { name: 'Criteria', exact: true }).click();
  await tab('Freeze');
  await expect(window.getByText('Criterion “Terms and total cost”: weight 14 → 14.5')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Change with a reason' })).toBeVisible();
  await app.close();
});
