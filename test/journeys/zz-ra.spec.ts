import path from 'node:path';
import { type ElectronApplication, type Page, test } from '@playwright/test';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';

test.setTimeout(280_000);
const OUT = '/tmp/zz-ra';
const VIEWS: readonly (readonly [string, string])[] = [
  ['consensus', '/readiness/consensus/disagreements'],
  ['parked', '/readiness/consensus/parked'],
  ['facilitate', '/readiness/checklist/facilitate/R2.2'],
  ['facilitate-parked', '/readiness/checklist/facilitate/parked'],
  ['checklist', '/readiness/checklist/R2.2'],
  ['review', '/readiness/checklist/review'],
  ['results', '/readiness/results'],
  ['people', '/engagement/people'],
  ['profile', '/engagement/profile/about'],
  ['channels', '/engagement/profile/channels'],
  ['volumes', '/engagement/profile/volumes'],
  ['objectives', '/engagement/objectives'],
  ['sector', '/engagement/sector'],
  ['certificates', '/engagement/certificates'],
];

test('sample', async () => {
  const { app, window } = await launchApp();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  for (const [w, h, scheme] of [
    [1440, 900, 'light'],
    [1440, 900, 'dark'],
    [1024, 700, 'light'],
    [1024, 700, 'dark'],
  ] as const) {
    await sized(app, w, h);
    await window.emulateMedia({ colorScheme: scheme });
    for (const [name, at] of VIEWS) {
      if (
        w === 1024 &&
        scheme === 'dark' &&
        !['consensus', 'facilitate', 'channels', 'sector'].includes(name)
      )
        continue;
      await goTo(window, at);
      await shot(window, `s-${w}-${scheme}-${name}`);
      if (name === 'results') {
        await window
          .getByText('Cheapest proof')
          .first()
          .scrollIntoViewIfNeeded()
          .catch(() => undefined);
        await shot(window, `s-${w}-${scheme}-results-proof`);
      }
      if (name === 'profile' || name === 'sector') {
        await window.evaluate(() => document.querySelector('#page')?.scrollTo(0, 700));
        await shot(window, `s-${w}-${scheme}-${name}-2`);
      }
    }
    // Panels
    await goTo(window, '/readiness/consensus/disagreements/R6.5');
    await shot(window, `s-${w}-${scheme}-consensus-panel`);
    await window.keyboard.press('e');
    await shot(window, `s-${w}-${scheme}-consensus-decision`);
    await window.keyboard.press('Escape');
    if (scheme === 'light') {
      await goTo(window, '/engagement/profile/channels');
      await window.getByRole('grid', { name: 'Channels' }).focus();
      await window.getByRole('button', { name: 'Details' }).click();
      await shot(window, `s-${w}-${scheme}-channel-panel`);
      await window.keyboard.press('Escape');
      await goTo(window, '/engagement/sector');
      await window.getByRole('button', { name: /^Preview Retail/ }).click();
      await shot(window, `s-${w}-${scheme}-sector-preview`);
      await window.keyboard.press('Escape');
    }
  }
  await sized(app, 1440, 900);
  await window.emulateMedia({ colorScheme: 'light' });
  await goTo(window, '/engagement/sector');
  await window.getByRole('button', { name: /^Preview Retail/ }).click();
  await window.getByRole('button', { name: /^Apply \d+$/ }).click();
  await shot(window, 's-applied');
  await window.getByRole('button', { name: /^Preview Banking/ }).click();
  await shot(window, 's-switch');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Take off', exact: true }).click();
  await shot(window, 's-takeoff');
  await window.keyboard.press('Escape');
  await goTo(window, '/readiness/checklist/facilitate/R3.5');
  await window.keyboard.press('n');
  await window.keyboard.type('The team is');
  await window.waitForTimeout(900);
  await window.keyboard.type(' too small 3 for that');
  await window.waitForTimeout(900);
  await shot(window, 's-na-typed');
  await window.keyboard.press('Escape');
  await window.keyboard.press('p');
  await shot(window, 's-park');
  await app.close();
});

test('empty', async () => {
  const file = path.join(makeUserDir('work'), 'Empty.orw');
  const { app, window } = await launchApp();
  await introduce(window);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Empty');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await sized(app, 1440, 900);
  for (const [name, at] of VIEWS) {
    await goTo(window, at);
    await shot(window, `e-${name}`);
  }
  await app.close();
});

async function goTo(window: Page, to: string): Promise<void> {
  await window.evaluate((hash) => {
    globalThis.location.hash = `#${hash}`;
  }, to);
  await window.waitForTimeout(450);
}

async function shot(window: Page, name: string): Promise<void> {
  await window.waitForTimeout(250);
  await window.screenshot({ path: `${OUT}/${name}.png` });
}

async function sized(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const);
}
