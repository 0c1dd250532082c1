import { expect, type Page, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { rulesIn, serious } from '../support/serious.ts';
import { STEPS } from '../support/steps.ts';

/** Nothing that keeps a person with a screen reader, a keyboard or weak eyes from using a screen. */
for (const scheme of ['light', 'dark'] as const) {
  test(`every screen in ${scheme} colours`, async () => {
    test.setTimeout(180_000); // axe reads every element of every screen
    const { app, window } = await launchApp();
    await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await introduce(window);
    expect(await serious(window, rulesIn(scheme))).toEqual([]);
    await window.getByRole('button', { name: 'Open the sample engagement' }).click();
    for (const step of STEPS) {
      await window.getByRole('link', { name: step, exact: true }).first().click();
      await expect(window.getByRole('heading', { level: 1, name: step })).toBeVisible();
      expect(await serious(window, rulesIn(scheme)), step).toEqual([]);
      expect(await reachable(window), step).toBe(true);
    }
    await window.getByRole('link', { name: 'Checklist', exact: true }).click();
    await window.getByRole('link', { name: 'Review all' }).click();
    await expect(window.getByRole('table')).toBeVisible();
    expect(await serious(window, rulesIn(scheme)), 'Review').toEqual([]);
    await app.close();
  });
}

/** Whether everything on a page can be scrolled to: the part that scrolls ends within the window. */
function reachable(window: Page): Promise<boolean> {
  return window.evaluate(() => {
    const page = document.querySelector('#page');
    if (!page) return false;
    return (
      page.getBoundingClientRect().bottom <= innerHeight + 1 && document.body.scrollHeight <= innerHeight + 1
    );
  });
}
