import path from 'node:path';
import { type ElectronApplication, type Page, test } from '@playwright/test';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';

const OUT = '/tmp/zz-rb-shots';
const VIEWS: readonly (readonly [string, readonly string[]])[] = [
  ['Overview', []],
  ['Readiness', []],
  ['People and change', ['Map', 'Stakeholders', 'Impact', 'Roles', 'Barriers', 'Messages', 'Calendar']],
  ['Actions', ['List', 'By person', 'Proposed']],
  ['Gate', []],
];
const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-');

test('look', async () => {
  test.setTimeout(280_000);
  const { app, window } = await launchApp();
  await sized(app, 1440, 900);
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('heading', { level: 1 }).waitFor();
  for (const [size, w, h] of [['big', 1440, 900], ['small', 1024, 700]] as const) {
    await sized(app, w, h);
    for (const scheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: scheme });
      await all(window, `${size}-${scheme}`);
    }
  }
  await sized(app, 1440, 900);
  await window.emulateMedia({ colorScheme: 'light' });
  await window.getByRole('link', { name: 'Gate', exact: true }).click();
  await window.getByRole('button', { name: 'Record the decision' }).click();
  await window.waitForTimeout(400);
  await window.screenshot({ path: `${OUT}/x-decide.png` });
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'One-page summary' }).click();
  await window.waitForTimeout(400);
  await window.screenshot({ path: `${OUT}/x-summary.png` });
  await window.keyboard.press('Escape');
  await window.getByRole('link', { name: 'People and change', exact: true }).click();
  await window.getByRole('tab', { name: 'Calendar', exact: true }).click();
  await window.getByRole('button', { name: 'Month after' }).click();
  await window.getByRole('button', { name: /^First consultation, Zwolle/ }).first().click();
  await window.waitForTimeout(500);
  await window.screenshot({ path: `${OUT}/x-calendar-open.png` });
  await window.keyboard.press('Escape');
  await window.waitForTimeout(300);
  await window.screenshot({ path: `${OUT}/x-calendar-closed.png` });
  console.log('focus after close', await window.evaluate(() => document.activeElement?.textContent));
  await window.getByRole('tab', { name: 'Messages', exact: true }).click();
  await window.getByRole('button', { name: 'Put Why together again' }).or(window.getByRole('button', { name: /^Put .* together again/ })).first().click();
  await window.waitForTimeout(400);
  await window.screenshot({ path: `${OUT}/x-rebuild.png` });
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Write a message' }).click();
  await window.waitForTimeout(400);
  await window.screenshot({ path: `${OUT}/x-write.png` });
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: 'Impact', exact: true }).click();
  await window.getByRole('button', { name: /^Pride in solving/ }).click();
  await window.waitForTimeout(400);
  await window.screenshot({ path: `${OUT}/x-impact-open.png` });
  await window.getByRole('tab', { name: 'Map', exact: true }).click();
  await window.getByRole('button', { name: /Works council Zwolle/ }).first().click();
  await window.waitForTimeout(400);
  await window.screenshot({ path: `${OUT}/x-map-open.png` });
  await window.getByRole('link', { name: 'Actions', exact: true }).click();
  await window.getByRole('tab', { name: 'By person' }).click();
  const box = window.getByRole('checkbox', { name: /^Done: / }).first();
  await box.focus();
  await window.keyboard.press('Space');
  await window.waitForTimeout(500);
  console.log('focus after done', await window.evaluate(() => document.activeElement?.getAttribute('aria-label')));
  await app.close();
});

test('empty', async () => {
  test.setTimeout(120_000);
  const file = path.join(makeUserDir('work'), 'Empty.orw');
  const { app, window } = await launchApp();
  await sized(app, 1440, 900);
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Empty');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await all(window, 'empty');
  await window.getByRole('link', { name: 'Gate', exact: true }).click();
  await window.getByRole('button', { name: 'One-page summary' }).click();
  await window.waitForTimeout(400);
  await window.screenshot({ path: `${OUT}/x-summary-empty.png` });
  await app.close();
});

async function all(window: Page, tag: string): Promise<void> {
  for (const [step, tabs] of VIEWS) {
    await window.getByRole('link', { name: step, exact: true }).first().click();
    if (tabs.length === 0) {
      await window.waitForTimeout(350);
      await window.screenshot({ path: `${OUT}/${tag}-${slug(step)}.png` });
    }
    for (const tab of tabs) {
      await window.getByRole('tab', { name: tab, exact: true }).click();
      await window.waitForTimeout(350);
      await window.screenshot({ path: `${OUT}/${tag}-${slug(step)}-${slug(tab)}.png` });
    }
  }
}

async function sized(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0);
  }, [width, height]);
}
