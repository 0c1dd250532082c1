import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Page, test } from '@playwright/test';
import { answerDialogs, introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';

const OUT = '/tmp/zz-rc/shots';
const VIEWS: Record<string, [string, string[]]> = {
  risks: ['Risks', ['Heat map', 'Register', 'Controls', 'Hidden costs']],
  drivers: [
    'Drivers and benefits',
    ['Balance', 'Drivers', 'Benefits', 'Drawbacks', 'Options', 'Compare options'],
  ],
  playbook: ['Playbook', ['Completeness', 'Topics', 'Scenarios', 'Training', 'Quality checks']],
};

test('shots', async () => {
  test.setTimeout(400_000);
  mkdirSync(OUT, { recursive: true });
  const { app, window } = await launchApp();
  await introduce(window);
  const errors: string[] = [];
  window.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text());
  });
  await answerDialogs(app, path.join(makeUserDir('zzrc'), 'Empty.orw'));
  await window.getByRole('button', { name: 'New workbook' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Empty');
  await window.getByRole('button', { name: 'Choose where to keep it' }).click();
  await window.getByRole('heading', { name: 'Overview' }).waitFor();
  await size(app, 1440, 900);
  await walk(window, 'empty-light', true);
  await app.close();

  const two = await launchApp();
  await introduce(two.window);
  const sample = path.join(makeUserDir('zzrc2'), 'Sample.orw');
  await answerDialogs(two.app, sample);
  await two.window
    .getByRole('button', { name: /sample|example/i })
    .first()
    .click();
  await two.window.getByRole('heading', { name: 'Overview' }).waitFor({ timeout: 60_000 });
  for (const [w, h, scheme] of [
    [1440, 900, 'light'],
    [1024, 700, 'light'],
    [1440, 900, 'dark'],
    [1024, 700, 'dark'],
  ] as const) {
    await size(two.app, w, h);
    await two.window.evaluate(
      (s) => document.documentElement.setAttribute('data-mantine-color-scheme', s),
      scheme,
    );
    await walk(two.window, `${w}-${scheme}`, w === 1440 && scheme === 'light');
  }
  console.log(errors.join('\n'));
  await two.app.close();
});

async function size(app: any, width: number, height: number) {
  await app.evaluate(
    ({ BrowserWindow }: any, [w, h]: number[]) => BrowserWindow.getAllWindows()[0].setContentSize(w, h),
    [width, height],
  );
}

async function walk(window: Page, tag: string, full: boolean) {
  for (const [key, [link, tabs]] of Object.entries(VIEWS)) {
    await window.getByRole('link', { name: link, exact: true }).first().click();
    for (const [i, tab] of tabs.entries()) {
      await window.getByRole('tab', { name: tab, exact: true }).click();
      await window.waitForTimeout(350);
      const name = `${OUT}/${tag}-${key}-${i}`;
      await window.screenshot({ path: `${name}.png` });
      const scrolled = await window.evaluate(() => {
        const box = [...document.querySelectorAll('main, main *')].filter(
          (e) => e.scrollHeight > e.clientHeight + 60 && /auto|scroll/.test(getComputedStyle(e).overflowY),
        )[0];
        if (!box) return false;
        box.scrollTop = box.clientHeight - 80;
        return true;
      });
      if (scrolled) {
        await window.waitForTimeout(150);
        await window.screenshot({ path: `${name}b.png` });
      }
    }
  }
}
